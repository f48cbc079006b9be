import { mount, unmount } from 'svelte';
import type { Story } from '../story/story';
import { readWindow, type TimeWindow, writeWindow } from '../view/window';
import { warmFonts } from '../view/timeline/measure-text';
import { writeEdtf } from '../view/write-edtf';
import { type ElementScale, ElementSettings } from './element-settings.svelte';
import ElementDrawing from './ElementDrawing.svelte';
import { loadStory } from './load-story';
import { readStory, StoryProblem } from './read-story';
import { STRINGS } from './strings';

/** A stretch of time in view: half-open, ms UTC, and as EDTF widened to whole days, minutes or years. */
export interface ShownWindow {
  readonly fromMs: number;
  readonly toMs: number;
  readonly edtf: string;
}

/** A label's box in CSS px from the element's top left corner. */
export interface ShownLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Set by the build: the style sheet of the drawing. A sheet made by script needs no leave of the host's policy. */
const STYLE = '/*sourceline-style*/';
let sheet: CSSStyleSheet | undefined;

function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  return sheet;
}

const scaleOf = (text: string | null): ElementScale => (text === 'true' || text === 'even' ? text : 'story');

function describe({ fromMs, toMs }: TimeWindow): ShownWindow {
  const years = () => `${writeEdtf(fromMs, 'year')}/${writeEdtf(toMs, 'year')}`;
  return { fromMs, toMs, edtf: writeWindow({ fromMs, toMs }) ?? years() };
}

/**
 * `<sourceline-timeline>`: the drawing alone, of the story at its `src` or in its `story` property, in a shadow root,
 * so that neither the host's style nor ours reaches across; custom properties do. Without a story its children stay:
 * they are what is shown until the drawing is there, and when it cannot be. See docs/embedding.md.
 */
export class TimelineElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'scale', 'window', 'chosen'];

  /** Between being put into a page and taken out; attributes are read when it begins. */
  #isLive = false;
  #story: Story | null = null;
  #loading: AbortController | null = null;
  #drawing: ReturnType<typeof ElementDrawing> | null = null;
  #settings: ElementSettings | null = null;

  /** The story shown; setting one shows it, whatever `src` says. Null shows the children. */
  get story(): Story | null {
    return this.#story;
  }

  set story(story: unknown) {
    this.#loading?.abort();
    this.#show(() => (story === null || story === undefined ? null : readStory(story)));
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  set src(src: string) {
    this.setAttribute('src', src);
  }

  /** What is in view; null before the first draw. */
  readWindow(): ShownWindow | null {
    const window = this.#drawing?.readWindow();
    return window ? describe(window) : null;
  }

  /** Where the labels in view stand now. */
  readLabels(): readonly ShownLabel[] {
    return this.#drawing?.readLabels(this) ?? [];
  }

  connectedCallback(): void {
    this.#isLive = true;
    // a property set before this class was there hides the setter
    if (Object.hasOwn(this, 'story')) {
      const { story } = this;
      delete (this as { story?: unknown }).story;
      this.story = story;
    } else if (this.#story) this.#draw(this.#story);
    else if (this.src) void this.#load();
  }

  disconnectedCallback(): void {
    this.#isLive = false;
    this.#loading?.abort();
    this.#clear();
  }

  /** Setting the same again asks again: for the file, for the window. */
  attributeChangedCallback(name: string, _before: string | null, now: string | null): void {
    if (!this.#isLive) return;
    if (name === 'src' && now) void this.#load();
    const settings = this.#settings;
    if (!settings) return;
    if (name === 'scale') settings.scale = scaleOf(now);
    if (name === 'window') settings.window = readWindow(now);
    if (name === 'chosen') settings.chosen = now;
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    const loading = loadStory(this.src, this.baseURI, signal);
    let story: Story | undefined;
    // what can be made ready meanwhile: the style sheet, and the fonts
    this.#openRoot();
    warmFonts(this, () => !story);
    try {
      story = await loading;
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
      return;
    }
    if (!signal.aborted) this.#show(() => story!);
  }

  #show(read: () => Story | null): void {
    try {
      this.#story = read();
      if (!this.#isLive) return;
      this.#clear();
      if (this.#story) this.#draw(this.#story);
    } catch (error) {
      this.#fail(error);
    }
  }

  #draw(story: Story): void {
    const root = this.#openRoot();
    const settings = new ElementSettings();
    settings.chosen = this.getAttribute('chosen');
    settings.scale = scaleOf(this.getAttribute('scale'));
    settings.window = readWindow(this.getAttribute('window'));
    const props = {
      story,
      settings,
      onchoose: (id: string | null) => {
        settings.chosen = id;
        this.#tell('choose', { id });
      },
      onscale: (scale: ElementScale) => (settings.scale = scale),
      onwindow: (window: TimeWindow) => this.#tell('window', describe(window)),
      onready: () => {
        this.setAttribute('data-ready', '');
        this.#tell('ready');
      },
      onfail: (error: unknown) => this.#fail(error),
    };
    this.#settings = settings;
    root.replaceChildren();
    this.#drawing = mount(ElementDrawing, { target: root, props });
  }

  /** Takes the drawing away; the children are back. */
  #clear(): void {
    if (this.#drawing) void unmount(this.#drawing);
    this.#drawing = this.#settings = null;
    this.removeAttribute('data-ready');
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
  }

  #fail(error: unknown): void {
    this.#clear();
    this.#story = null;
    const known = error instanceof StoryProblem;
    const message = STRINGS.failed(known ? error.message : STRINGS.broken);
    const words = document.createElement('p');
    words.className = 'problem';
    words.setAttribute('role', 'alert');
    words.textContent = message;
    this.#openRoot().prepend(words);
    this.#tell('error', { message, cause: known ? error.cause : error });
  }

  #openRoot(): ShadowRoot {
    if (this.shadowRoot) return this.shadowRoot;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet()];
    root.append(document.createElement('slot'));
    return root;
  }

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(`sourceline:${name}`, { bubbles: true, composed: true, detail }));
  }
}
