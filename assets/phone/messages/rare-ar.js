/** What is seldom said: of the place for questions to the facilitator, and to a phone that keeps no cookie. */
export const rareMessages = {
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
  noCookies: 'تحتاج هذه الصفحة إلى ملف تعريف ارتباط',
  noCookiesMore: 'من دونه لا يُحفظ مقعدك: اسمح بملفات تعريف الارتباط (الكوكيز) لهذه الصفحة أو افتحها في متصفح آخر، ثم أعد تحميلها.',
};
