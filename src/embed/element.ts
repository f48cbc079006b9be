/** Entry of dist/embed/sourceline.js: one script that makes `<sourceline-timeline src="story.json">` a timeline. */
import '../view/tokens.css';
import './element.css';
import { TimelineElement } from './timeline-element';

if (!customElements.get('sourceline-timeline')) customElements.define('sourceline-timeline', TimelineElement);
