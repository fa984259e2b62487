import {call} from './api.js';
import {follow, onReturn} from './feed.js';
import {createOutbox} from './outbox.js';
import {askForCode, goodbye, reaching, screenFor} from './screens.js';
import {statusOf} from './status.js';

/** One guest: takes the seat, follows the view, sends the answers, and keeps what is shown true to all three. */
export function createGuest(words, stage) {
  let code = codeInPath();
  let view = null;
  let link = '';
  let screen = null;
  let shown = '';
  let seated = false;
  let joining = null;
  const own = new Map();
  const savedAt = new Map();

  const feed = follow({
    events: '/api/events',
    snapshot: '/api/view',
    onState: receive,
    onLink: (next) => {
      link = next;
      if (next !== 'lost') outbox.flush();
      if (next === 'lost' && !view) stage.show(reaching(words));
      tell();
    },
    onRefused: () => rejoin(words.seatGone),
  });

  const outbox = createOutbox({
    post: (body) => call('POST', '/api/answers', body),
    reseat: () => rejoin(words.seatGone),
    onChange: (run) => {
      if (screen && screen.run === run && screen.settle) screen.settle(answerTo(run), isFinal());
      tell();
    },
    onSaved: (run, answer, rev) => {
      own.set(run, answer);
      savedAt.set(run, rev);
    },
    onTaken: () => seated && feed.start(),
  });

  /** What stands as this guest's answer: the newest one given, or the one the room has saved. */
  function answerTo(run) {
    const kept = outbox.kept(run);
    return kept === undefined ? own.get(run) : kept;
  }

  function begin() {
    onReturn(() => seated && feed.wake());
    if (code) rejoin('');
    else enter();
  }

  function enter() {
    seated = true;
    shown = '';
    stage.offerLeaving(leave);
    feed.start();
  }

  /** Takes the seat again with the code we know, or asks for one. True once there is a seat. */
  function rejoin(reason) {
    if (!joining) joining = takeSeat(reason).finally(() => (joining = null));
    return joining;
  }

  async function takeSeat(reason) {
    seated = false;
    feed.stop();
    for (let miss = 0; code; miss++) {
      const fault = await tryCode(code);
      if (fault === '') return true;
      if (fault === words.codeWrong) return ask(fault);
      link = 'lost';
      if (!view) stage.show(reaching(words));
      tell();
      await new Promise((resolve) => setTimeout(resolve, Math.min(2000, 300 * 1.6 ** miss)));
    }
    return ask(view ? reason : '');
  }

  function ask(fault) {
    code = '';
    screen = null;
    stage.hideLeaving();
    stage.say(null);
    stage.show(askForCode(words, fault, tryCode));
    return false;
  }

  /** Empty where it worked, otherwise what to tell. */
  async function tryCode(typed) {
    const reply = await call('POST', '/api/join', {code: typed});
    switch (reply.status) {
      case 200:
        code = typed;
        history.replaceState(null, '', `/${encodeURIComponent(code)}`);
        enter();
        return '';
      case 400: case 403:
        return words.codeWrong;
      case 429:
        return words.fill(words.joinTooMany, {seconds: reply.seconds});
      case 0:
        return words.joinUnreachable;
      default:
        return words.joinFailed;
    }
  }

  function receive(next, fresh) {
    const same = view !== null && view.session === next.session;
    if (same && next.rev < view.rev && !fresh) return;
    view = next;
    if (!same) {
      own.clear();
      savedAt.clear();
      outbox.open(next.session);
    }
    if (next.run && 'mine' in next && next.rev >= (savedAt.get(next.run) || 0)) learn(next.run, next.mine);
    draw();
  }

  function learn(run, mine) {
    if (mine) own.set(run, mine);
    else own.delete(run);
  }

  /** Whether the room takes no other answer than the one it has. */
  function isFinal() {
    return view.revise === false && own.has(view.run);
  }

  function draw() {
    const {rev, now, mine, closesAt, endsAt, ...content} = view;
    const key = JSON.stringify([content, view.kind === 'question' ? null : own.get(view.run)]);
    if (key !== shown) {
      shown = key;
      const {session, run} = view;
      const answer = view.kind === 'question' ? answerTo(run) : own.get(run);
      screen = screenFor(view, {words, session, answer, tell, cast: (given) => outbox.put(run, given)});
      stage.show(screen);
    }
    if (screen.settle) screen.settle(answerTo(view.run), isFinal());
    const end = view.kind === 'question' ? closesAt : endsAt;
    stage.runTo(end ? Date.parse(end) + Date.now() - (Date.parse(now) || Date.now()) : null);
    if (view.kind === 'ended') feed.stop();
    tell();
  }

  function tell() {
    if (!seated && !view) return stage.say(null);
    const run = view && view.run;
    const [pair, tone] = statusOf(words, {
      link,
      view,
      sending: run ? outbox.state(run) : {name: ''},
      saved: Boolean(run) && own.has(run),
      draft: screen && screen.draft ? screen.draft() : '',
      asks: Boolean(screen && screen.settle),
    });
    stage.say(pair, tone);
  }

  async function leave() {
    const reply = await call('DELETE', '/api/seat');
    if (![200, 204, 401].includes(reply.status)) return false;
    seated = false;
    feed.stop();
    outbox.forget();
    view = null;
    screen = null;
    history.replaceState(null, '', '/');
    stage.hideLeaving();
    stage.say(null);
    stage.show(goodbye(words, () => (code ? rejoin('') : ask(''))));
    return true;
  }

  return {begin};
}

/** The room's code from an address such as /4821; empty where there is none. */
function codeInPath() {
  try {
    return decodeURIComponent(location.pathname).replace(/^\/+|\/+$/g, '');
  } catch (malformed) {
    return '';
  }
}
