/** What the place for questions to the facilitator says. */
export const askingMessages = {
  ask: 'اطرح سؤالًا',
  yours: 'سؤالك للميسّر',
  send: 'اسأل',
  empty: 'اكتب سؤالك أولًا.',
  long: 'السؤال طويل جدًا.',
  asked: 'تم الإرسال. يراه الآخرون ويمكنهم التصويت له.',
  waits: 'تم الإرسال. يراه الآخرون بعد أن يجيزه الميسّر.',
  closed: 'الأسئلة مغلقة الآن. سؤالك محفوظ هنا.',
  failed: 'تعذّر الإرسال. كلماتك محفوظة؛ حاول بعد لحظة.',
  others: 'الأسئلة حتى الآن',
  mine: 'سؤالك',
  answered: 'أُجيب عنه',
};
