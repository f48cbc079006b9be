import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPageLine } from './page-lines';

describe('isPageLine() takes for the page’s own', () => {
  it.each([
    ['buttons', ['Share', 'Save', 'Share on Facebook', 'Share this story', 'Share via email', 'Print this page', 'Copy link', 'Save for later']],
    ['other places', ['Follow us on Twitter', 'Follow us on X, Facebook and Instagram.', 'Follow @fjordpost on X', 'Follow Ilse Brandovic on Twitter', 'Join our WhatsApp channel', 'Join the conversation', '@ilsebrandovic']],
    ['pointers', ['Read more', 'Read more: The ferry that sank twice', 'READ MORE: Ferry owner quits', 'Also Read | Ferry owner quits', 'See also: How ferries are built', 'Watch: Ferry sinks', 'More on this story', 'More from Norway']],
    ['lists of others', ['Related topics', 'Recommended for you', 'Most read', 'Top stories', 'Editors’ picks', 'You may also like', 'Trending now']],
    ['newsletters', ['Sign up to First Edition', 'Sign up here', 'Get the latest news delivered to your inbox', 'Subscribe for £1 a week', 'Already a subscriber? Sign in', 'Log in', 'Register now']],
    ['apps', ['Get our free app', 'Download our app', 'Download the app today.']],
    ['advertisement', ['Advertisement', 'ADVERTISEMENT', 'Ad', 'Story continues below advertisement', 'Article continues after advertisement', 'Skip past newsletter promotion', 'Scroll to continue with content', 'Sponsored content', 'Continue Reading ...']],
    ['consent', ['We use cookies to improve your experience.', 'Accept all cookies', 'Reject all', 'Cookie settings', 'Privacy policy', 'Terms of use', 'By signing up, you agree to our Terms of Service and Privacy Policy.']],
    ['comments', ['34 comments', 'Comments (34)', 'View all comments', 'Leave a comment', 'No comments', 'Comments are closed.', 'Have your say', 'What do you think? Let us know in the comments.']],
    ['players', ['Listen to this article', 'Listen to this article 4 min', 'Listen 6 min', 'Watch live', 'This video can not be played', 'To play this content, please enable JavaScript, or try a different browser', 'Your browser does not support the video tag.', '0:00 / 2:34']],
    ['reading times', ['5 min read', '4 MIN READ', 'Reading time: 4 minutes']],
    ['pictures', ['View image in fullscreen', 'Open image in gallery', '1 of 5', 'Getty Images', 'AFP via Getty Images', 'File photo', 'Toggle caption']],
    ['ways on the page', ['Home', 'Menu', 'Search', 'Back to top', 'Skip to main content', 'Loading...', 'Tags: ferries, storms', 'Filed under: ferries']],
    ['times', ['Published 12:04', 'Updated 14:05', '4 hours ago', 'Published 3 hours ago', 'Updated an hour ago', 'Last updated: 12.04 GMT']],
    ['letters', ['Thanks for reading.', 'If you have a story suggestion email east@fjordpost.example', 'Have you been affected? Email us at say@fjordpost.example', 'For more stories like this, check our news page.', 'You can also follow our live blog.', 'More details to follow.']],
    ['agencies and offices', ['Our Standards: The Fjord Trust Principles.', '-30-', '(END)', 'ENDS', 'FOR IMMEDIATE RELEASE', '###', '--More--']],
  ] as const)('%s', (_, lines) => {
    expect(lines.filter((line) => !isPageLine(line))).toEqual([]);
  }); // prettier-ignore
});

it.each([
  'Share prices of the firm fell on Tuesday.',
  'Shares in Nordhavn fall after ferry loss',
  'Save the ferry, islanders say',
  'Print works burns down',
  'Follow the money, the auditor told them.',
  'Follow the captain, said the owners',
  'Comments by the minister angered the islanders.',
  'Comments were closed to the public on Tuesday, the clerk said',
  'Live ammunition was found on the ferry.',
  'Search for the crew ends',
  'Search continues',
  'Close to home',
  'Home secretary quits',
  'Sign of the storm seen from space',
  'Register of ferries was forged, auditors say',
  'Registered owners were told on Tuesday.',
  'Subscribers were told of it on Tuesday.',
  'Listening devices were found in the wheelhouse.',
  'Watchdog fines Nordhavn',
  'Watch was kept on the pier all night.',
  'Advertising firm sues Nordhavn',
  'Cookies were sold on the pier.',
  'Accept the ruling, the mayor tells Nordhavn',
  'Published accounts show a loss of £4m.',
  'Published in 2011, the report was wrong.',
  'Updated figures were shown to the board at 12.04.',
  'Four hours ago the ferry was afloat.',
  'A year ago, the owners had been warned.',
  '10 years ago, the pier burned.',
  'Two of the crew, 34 and 51, were found on Tuesday.',
  'Most of the crew was saved on Tuesday.',
  'More than 40 were saved',
  'More from the sea than from the land',
  'Related companies were sold in May.',
  'Getty, the owner, died on Tuesday.',
  'Reuters sold its office in Ostra.',
  'If you have been on the ferry, see a doctor.',
  'If you have a cabin on the ferry, you will be paid back.',
  'Have you been on the ferry since the storm?',
  '“Please read our terms,” the clerk told them.',
  'Please keep the ferry, they wrote to the minister.',
  'By continuing to sail, the owners broke the law.',
  'We use the ferry every day, and you know it.',
  'Tell us what happened, the court asked her.',
  'The story first appeared in the Fjord Post on Tuesday.',
  'The views expressed by the captain angered the owners.',
  'Thanks for the rescue were read out in church on Sunday.',
  'The end of the line for the ferry came on Tuesday.',
  'Support the ferry',
  'Download figures of the app were forged, a court heard.',
  'Terms of the sale were not told.',
  'Topics of the talks were not told.',
  'Game over for the ferry',
  'This video shows the ferry at 12:04 on Tuesday.',
])('isPageLine() leaves “%s”', (line) => {
  expect(isPageLine(line)).toBe(false);
});

it('isPageLine() takes no sentence that is somebody’s words', () => {
  const line = fc.constantFrom(
    'Thanks for reading.',
    'We use cookies.',
    'Comments are closed.',
    'Please subscribe to us.',
  );
  fc.assert(fc.property(line, (said) => !isPageLine(`“${said}” Ilse Brandovic told the court on Tuesday.`)));
});
