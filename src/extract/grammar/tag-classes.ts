/** Classes of tags and words that tell what may stand beside them. */

export const VERBAL = /^VB/;
export const NOMINAL = /^(?:NN|NNS|NNP|NNPS|CD)$/;
/** Tags of what leads to a noun. */
export const DETERMINER = /^(?:DT|PRP\$|POS|JJ|JJR|JJS|WP\$|CD)$/;
/** Auxiliaries in their finite forms. */
export const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|do|does)$/;
