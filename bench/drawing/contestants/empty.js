import { box, enter, markDrawn } from './page.js';

// nothing at all: what the browser itself spends on the same input
enter({ target: () => box });
markDrawn();
