/** A folder's row: folders of src and packages that it may import. */
interface ImportRow {
  readonly ours: readonly string[];
  readonly packages: readonly string[];
}
export declare const MAY_IMPORT: Readonly<
  Record<'story' | 'extract' | 'layout' | 'view' | 'embed' | 'node', ImportRow>
>;
