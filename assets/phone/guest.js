import {call} from './api.js';
import {follow} from './feed.js';
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
      if (screen && screen.run === run && screen.settle) screen.settle(answerTo(run));
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

  async function begin() {
    for (const sign of ['visibilitychange', 'pageshow', 'online', 'focus']) {
      (sign === 'visibilitychange' ? document : window).addEventListener(sign, () => seated && !document.hidden && feed.wake());
    }
    if (code) rejoin(words.codeWrong);
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
      const reply = await call('POST', '/api/join', {code});
      if (reply.status === 200) {
        enter();
        return true;
      }
      if (reply.status === 403 || reply.status === 400) {
        code = '';
        reason = words.codeWrong;
      } else {
        if (!view) stage.show(reaching(words));
        link = 'lost';
        tell();
        await pause(reply.status === 429 ? reply.seconds * 1000 : Math.min(2000, 300 * 1.6 ** miss));
      }
    }
    ask(view || reason === words.codeWrong ? reason : '');
    return false;
  }

  function ask(fault) {
    screen = null;
    stage.hideLeaving();
    stage.say(null);
    stage.show(askForCode(words, fault, tryCode));
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
    if (next.mine && next.rev >= (savedAt.get(next.run) || 0)) own.set(next.run, next.mine);
    draw();
  }

  function draw() {
    const {rev, now, mine, closesAt, endsAt, ...content} = view;
    const key = JSON.stringify([content, view.kind === 'question' ? null : own.get(view.run)]);
    if (key !== shown) {
      shown = key;
      const room = {words, session: view.session, answer: view.kind === 'question' ? answerTo(view.run) : own.get(view.run), cast, tell};
      screen = screenFor(view, room);
      stage.show(screen);
    } else if (screen.settle) {
      screen.settle(answerTo(view.run));
    }
    const end = view.kind === 'question' ? closesAt : endsAt;
    stage.runTo(end ? Date.parse(end) + Date.now() - (Date.parse(now) || Date.now()) : null);
    if (view.kind === 'ended') feed.stop();
    tell();
  }

  function cast(answer) {
    outbox.put(view.run, answer);
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
    if (reply.status !== 401 && (reply.status < 200 || reply.status > 299)) return false;
    seated = false;
    feed.stop();
    outbox.forget();
    view = null;
    screen = null;
    history.replaceState(null, '', '/');
    stage.hideLeaving();
    stage.say(null);
    stage.show(goodbye(words, () => (code ? rejoin(words.codeWrong) : ask(''))));
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

function pause(millis) {
  return new Promise((resolve) => setTimeout(resolve, millis));
}
