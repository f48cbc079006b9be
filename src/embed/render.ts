import { render } from 'svelte/server';
import type { Story } from '../story/story';
import Page from '../view/Page.svelte';

/** The page of a story as HTML, complete without script: what goes into the head, and into `<sourceline-timeline>`. */
export function renderPage(story: Story): { head: string; body: string } {
  const { head, body } = render(Page, { props: { story } });
  return { head, body };
}
