/** What people and bodies do with words. */
export const SPEAKS =
  /^(?:said|says|told|added|wrote|announced|denied|admitted|insisted|posted|tweeted|claimed|argued|explained|asked|warned|urged|called|replied|declared|agreed|conceded|reckoned|confirmed)$/;
/** "said Ana Silva": only some verbs stand before the one who speaks. */
export const SPEAKS_BEFORE = /^(?:said|says|added|wrote|explained|insisted|argued|replied|warned)$/;
