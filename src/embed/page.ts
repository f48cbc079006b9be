import { hydrate } from 'svelte';
import { completeStory } from '../story/inline-story';
import type { Story } from '../story/story';
import '../view/fonts.css';
import '../view/theme.css';
import '../view/print.css';
import Page from '../view/Page.svelte';
import { strings } from '../view/strings';

/**
 * Wakes the prerendered page up; `data-ready` stays behind for those who come after `sourceline:ready`. A story that
 * cannot be read leaves the list as it stands.
 */
function start(): void {
  const target = document.querySelector('sourceline-timeline');
  const source = document.getElementById('sourceline-story');
  if (!target || !source) return;
  try {
    const story = completeStory(JSON.parse(source.textContent) as Story);
    const onready = () => {
      target.setAttribute('data-ready', '');
      target.dispatchEvent(new CustomEvent('sourceline:ready', { bubbles: true, composed: true }));
    };
    hydrate(Page, { target, props: { story, onready } });
  } catch (error) {
    console.error(strings.failed, error);
  }
}

start();
