#!/usr/bin/env python3
"""Makes a sample of a past session: sample.py JAVA JAR WORKSHOP LANGUAGE FILE.

Lets thirty simulated guests go through 45 minutes of a built-in workshop in the running program, then stretches the minute that this
takes to the time that it is planned for, and gives the session the name of a sample. FILE is one that the program imports."""
import datetime, json, pathlib, re, shutil, sqlite3, subprocess, sys, tempfile, time, urllib.error, urllib.request

java, jar, workshop, language, target = sys.argv[1:6]
PLANNED = 43 * 60
BEGIN = datetime.datetime(2026, 3, 12, 9, 0, tzinfo=datetime.timezone.utc)
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z")
home = pathlib.Path(tempfile.mkdtemp())
command = [java] + (["-jar", jar] if ":" not in jar else ["-cp", jar, "org.quarterdeck.app.Quarterdeck"]) + ["--home", str(home)]


def call(room, method, path):
    request = urllib.request.Request(room["url"] + "api/remote/" + path, method=method, data=b"{}" if method == "POST" else None,
        headers={"Authorization": "Bearer " + room["remoteToken"], "Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.loads(answer.read())
    except urllib.error.HTTPError:
        return None


def play(room):
    while True:
        state = call(room, "GET", "state")
        began = time.time()
        poll = state.get("poll")
        while poll and poll["phase"] == "open" and poll["answers"] < 30 and time.time() - began < 12:
            time.sleep(0.3)
            poll = call(room, "GET", "state")["poll"]
        time.sleep(6 if "commit" in state["segment"] else 3 if state["nextAction"].startswith("close") else 0.5)
        if state["ended"] or call(room, "POST", "next") is None:
            return call(room, "POST", "end")


def stretch(archive, session):
    rows = [("session", "started_at"), ("session", "ended_at"), ("session", "alive_at"), ("journal", "at"), ("journal", "payload"),
        ("answer", "saved_at")]
    read = lambda text: datetime.datetime.fromisoformat(text[:19] + "+00:00").timestamp() + float("0" + (re.search(r"\.\d+", text) or [""])[0])
    first, last = (read(archive.execute(f"SELECT {end} FROM session").fetchone()[0]) for end in ("started_at", "ended_at"))
    factor = PLANNED / (last - first)
    moved = lambda found: (BEGIN + datetime.timedelta(seconds=(read(found[0]) - first) * factor)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    for table, column in rows:
        keys = ["rowid"] if table == "session" else ["session_id", "rev"] if table == "journal" else ["session_id", "run", "seat"]
        for row in archive.execute(f"SELECT {column}, {', '.join(keys)} FROM {table}").fetchall():
            if row[0] is not None:
                archive.execute(f"UPDATE {table} SET {column} = ? WHERE " + " AND ".join(key + " = ?" for key in keys),
                    (TIME.sub(moved, row[0]), *row[1:]))
    archive.execute("PRAGMA defer_foreign_keys = ON")
    for (table,) in archive.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        columns = [column[1] for column in archive.execute(f"PRAGMA table_info({table})")]
        if "session_id" in columns:
            archive.execute(f"UPDATE {table} SET session_id = ?", (session,))
    title = {"en": "Sample: ", "de": "Beispiel: "}[language]
    archive.execute("UPDATE session SET id = ?, title = ? || title, port = 7313", (session, title))
    archive.execute("UPDATE workshop SET folder = ''")


program = subprocess.Popen(command + ["--workshop", workshop, "--cut", "45", "--windowless", "--guests", "30", "--port", "0", "--bind", "127.0.0.1"])
try:
    while not (home / "room.json").exists():
        time.sleep(0.3)
    time.sleep(4)
    room = json.loads((home / "room.json").read_text())
    play(room)
finally:
    time.sleep(2)
    program.terminate()
    program.wait()
exported = home / "sample.quarterdeck"
subprocess.run(command + ["--export", room["session"], "--to", str(exported)], check=True)
archive = sqlite3.connect(exported)
stretch(archive, "sample-" + language)
archive.commit()
archive.execute("PRAGMA journal_mode = DELETE")
archive.execute("VACUUM")
archive.close()
shutil.copy(exported, target)
shutil.rmtree(home)
