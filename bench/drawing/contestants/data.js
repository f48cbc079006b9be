import { box, enter, fetchStory, markDrawn } from './page.js';

// the story and nothing else: what the data weigh
window.story = await fetchStory();
enter({ target: () => box });
markDrawn();
