/** How long a call may take before it counts as lost. */
const patience = 8000;

/** One call to the room. Never throws: status 0 says that no reply of the room's came, but perhaps a page of the network's. */
export async function call(method, path, body, headers = {}, within = patience) {
  const cut = new AbortController();
  const timer = setTimeout(() => cut.abort(), within);
  try {
    const reply = await fetch(path, {
      method,
      headers: body === undefined ? headers : {...headers, 'Content-Type': 'application/json'},
      body: body === undefined ? undefined : JSON.stringify(body),
      cache: 'no-store',
      signal: cut.signal,
    });
    const json = await reply.json();
    return {status: reply.status, body: json || {}, seconds: Number(reply.headers.get('Retry-After')) || 1};
  } catch (lost) {
    return {status: 0, body: {}, seconds: 1};
  } finally {
    clearTimeout(timer);
  }
}
