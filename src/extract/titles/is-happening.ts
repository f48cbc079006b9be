import type { FoundMention } from '../mentions/found-mention';

/** Whether its own time words, or those of who says so, tell that something happened, whatever a title can hold of it: such an event is not given up. */
export const isHappening = ({ dating }: FoundMention): boolean => dating === 'own' || dating === 'shared';
