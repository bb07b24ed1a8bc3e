import { REWRITES } from '../../pages.ts';

declare const data: readonly string[];

export { data };

/** The pages that exist in both languages, by their path in English. */
export default {
  load: (): readonly string[] => {
    const pages = Object.values(REWRITES);
    return pages.filter((page) => pages.includes(`zh/${page}`));
  },
};
