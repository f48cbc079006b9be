/** A folder's row: folders of src, packages, and names of d3 that it may import. */
interface ImportRow {
  readonly ours: readonly string[];
  readonly packages: readonly string[];
  readonly d3: readonly string[];
}
export declare const MAY_IMPORT: Readonly<
  Record<'story' | 'extract' | 'layout' | 'view' | 'embed' | 'node', ImportRow>
>;
