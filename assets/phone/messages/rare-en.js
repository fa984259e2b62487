/** What is seldom said: of the place for questions to the facilitator, and to a phone that keeps no cookie. */
export const rareMessages = {
  ask: 'Ask a question',
  yours: 'Your question for the facilitator',
  send: 'Ask',
  empty: 'Write your question first.',
  long: 'That is too long.',
  asked: 'Asked. Others can see it and vote for it.',
  waits: 'Asked. Others see it once the facilitator lets it through.',
  closed: 'Questions are closed just now. Yours is kept here.',
  failed: 'It could not be sent. Your words are kept; try again in a moment.',
  others: 'Asked so far',
  mine: 'Yours',
  answered: 'Answered',
  noCookies: 'This page needs a cookie',
  noCookiesMore: 'Without one the room can’t keep your seat: allow cookies for this page, or open it in another browser, then load it again.',
  roomShut: 'The room takes nobody new just now. Whoever leads the workshop can open it again.',
};
