/** Every page that Sourceline writes carries this, so that it is never read back as an article. */
export const GENERATOR_MARK = '<meta name="generator" content="Sourceline';
