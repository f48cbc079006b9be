import { expect, it } from 'vitest';
import { startingFolder } from './starting-folder';

const RUN = { npm_package_name: 'sourceline', npm_lifecycle_event: 'sourceline', INIT_CWD: '/home/ilse' };

it('startingFolder() is where the script of a checkout was called', () => {
  expect(startingFolder(RUN)).toBe('/home/ilse');
});

it.each([
  ['without npm', {}],
  ['in the script of another package', { ...RUN, npm_package_name: 'fjord-post' }],
  ['in the script that shows the seeds', { ...RUN, npm_lifecycle_event: 'start' }],
  ['where npm does not tell', { ...RUN, INIT_CWD: undefined }],
  ['where npm tells nothing', { ...RUN, INIT_CWD: '' }],
])('startingFolder() is that of the process %s', (_, environment) => {
  expect(startingFolder(environment)).toBeNull();
});
