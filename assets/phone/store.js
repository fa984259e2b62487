/** What this phone keeps until it is sent: in localStorage, and in memory alone where that is shut or full. */
const prefix = 'quarterdeck.';
const memory = new Map();

export function write(key, value) {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(prefix + key, text);
    memory.delete(key);
  } catch (shutOrFull) {
    memory.set(key, text);
  }
}

/** Undefined where nothing is kept. Another tab of the same seat may have sent and dropped it meanwhile. */
export function read(key) {
  const text = memory.has(key) ? memory.get(key) : stored((storage) => storage.getItem(prefix + key));
  try {
    return text ? JSON.parse(text) : undefined;
  } catch (notOurs) {
    return undefined;
  }
}

export function drop(key) {
  memory.delete(key);
  stored((storage) => storage.removeItem(prefix + key));
}

export function keys() {
  const names = stored((storage) => Object.keys(storage)) || [];
  return [...new Set([...memory.keys(), ...names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))])];
}

function stored(use) {
  try {
    return use(localStorage);
  } catch (shut) {
    return null;
  }
}
