import {calm} from './dom.js';
import {onLanguage, rareWords} from './rare-words.js';

/** Says that the room can't keep a seat for a browser without cookies. Another try would only take another seat. */
export async function cookieless(words, stage, put) {
  const tell = async () => {
    const {noCookies, noCookiesMore} = await rareWords(words.lang);
    put(() => calm('', noCookies, noCookiesMore));
  };
  stage.hideLeaving();
  stage.say(null);
  onLanguage(tell);
  await tell();
}
