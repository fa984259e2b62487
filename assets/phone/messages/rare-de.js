/** What is seldom said: of the place for questions to the facilitator, and to a phone that keeps no cookie. */
export const rareMessages = {
  ask: 'Eine Frage stellen',
  yours: 'Deine Frage an die Leitung',
  send: 'Fragen',
  empty: 'Schreib zuerst deine Frage.',
  long: 'Das ist zu lang.',
  asked: 'Gestellt. Andere sehen die Frage und können für sie stimmen.',
  waits: 'Gestellt. Andere sehen die Frage, sobald die Leitung sie freigibt.',
  closed: 'Gerade werden keine Fragen angenommen. Deine bleibt hier stehen.',
  failed: 'Das ließ sich nicht senden. Deine Worte bleiben hier; versuch es gleich noch einmal.',
  others: 'Bisher gefragt',
  mine: 'Deine',
  answered: 'Beantwortet',
  noCookies: 'Diese Seite braucht ein Cookie',
  noCookiesMore: 'Ohne Cookie bleibt dein Platz nicht erhalten: Erlaube Cookies für diese Seite oder öffne sie in einem anderen Browser, dann lade sie neu.',
  roomShut: 'Der Raum nimmt gerade niemanden mehr auf. Wer den Workshop leitet, kann ihn wieder öffnen.',
};
