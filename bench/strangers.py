"""What a stranger tries on the public pages of vacancies and candidacies of a demonstration; says what was met, and fails on a fault.

Usage: strangers.py ADDRESS [KEY]. KEY is that of the link of a candidacy, without which its pages are tried with wrong keys only.
"""
import http.client
import json
import random
import re
import statistics
import sys
import time
import urllib.parse
import xml.dom.minidom

HOSTILE = [
    "", " ", "0", "-1", "99999999999999999999", "%", "\\", "'", "\"", "' or '1'='1", "'; select pg_sleep(5)--", "\"><b id=zqx9>", "${7*7}", "{{7*7}}",
    "../../../../etc/passwd", "..%2f..%2f", "//mechant.example", "http://mechant.example/", "a\r\nX-Planted: oui", "a%0d%0aX-Planted: oui", "\0", "\x01\x1b[31m",
    "\ufffe\uffff", "\u202eabc", "\u2028X-Planted: oui", "=1+1", "[" * 300, "c" * 1001, "d " * 4000, "29/02/2025", "\U0001f99c\U0001f469\u200d\U0001f467",
]
ADDRESSES = ["a@b.c", "a@exemple.nc\r\nBcc: b@exemple.nc", "a@exemple.nc,b@exemple.nc", "\"a b\"@exemple.nc", "a@exemple.nc%0aBcc:b@exemple.nc", "é@exemple.nc",
             "a" * 65 + "@exemple.nc", "a@" + "b" * 300 + ".nc", "a@[127.0.0.1]", "a@localhost", "<a@exemple.nc>", "a@exemple.nc\0"]
ENGINE_ROOM = ["org.postgresql", "java.lang.", "nc.maillage.", "SQL state", "PSQLException", "at org.", "lang=\"en\""]


class Answer:
    def __init__(self, status, headers, body, seconds):
        self.status, self.headers, self.body, self.seconds = status, headers, body, seconds

    def header(self, name):
        return " ".join(value for key, value in self.headers if key.lower() == name.lower())


class Stranger:
    def __init__(self, address):
        self.host = urllib.parse.urlparse(address).netloc
        self.sent, self.statuses, self.faults = 0, {}, []

    def ask(self, method, path, fields=None, headers=None, body=None):
        known = {"Host": "localhost", "X-Forwarded-For": "198.18.%d.%d" % (random.randrange(256), random.randrange(1, 255))}
        known.update(headers or {})
        if fields is not None:
            body = urllib.parse.urlencode(fields, errors="surrogatepass").encode()
            known["Content-Type"] = "application/x-www-form-urlencoded"
        door = http.client.HTTPConnection(self.host, timeout=60)
        begun = time.perf_counter()
        door.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in known.items():
            door.putheader(name, value)
        if body is not None:
            door.putheader("Content-Length", str(len(body)))
        door.endheaders(body)
        heard = door.getresponse()
        text = heard.read().decode("utf-8", "replace")
        answer = Answer(heard.status, heard.getheaders(), text, time.perf_counter() - begun)
        door.close()
        self.sent += 1
        self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1
        self.look(answer, method + " " + path[:120])
        return answer

    def look(self, answer, what):
        if answer.status >= 500 and answer.status not in (501, 505):
            self.fault("status %d: %s" % (answer.status, what))
        if answer.header("X-Planted") or "\nX-Planted" in answer.header("Set-Cookie"):
            self.fault("header planted: " + what)
        if answer.header("Location").startswith("//") or "mechant" in answer.header("Location"):
            self.fault("leads elsewhere: " + what)
        if answer.header("Content-Type").startswith("text/html") and "<b id=zqx9>" in answer.body:
            self.fault("markup came back: " + what)
        for word in ENGINE_ROOM:
            if word in answer.body and "openapi" not in what:
                self.fault("engine room (%s): %s" % (word, what))

    def fault(self, what):
        self.faults.append(what)
        print("FAULT " + what)

    def must(self, holds, what):
        if not holds:
            self.fault(what)


def quoted(text):
    return urllib.parse.quote(text.encode("utf-8", "surrogatepass"), safe="")


def written(value):
    """As a part of an address, with what is encoded already left so."""
    return urllib.parse.quote(value.encode("utf-8", "surrogatepass"), safe="%/;.")


def lists(stranger):
    for path in ["/avis", "/avis/flux.atom", "/avis/flux.rss", "/avis/calendrier.ics", "/api/avis", "/api/avis.csv", "/avis/alertes"]:
        for name in ["q", "employeur", "corps", "lieu", "residence", "cloture", "tri", "page", "par_page"]:
            for value in HOSTILE:
                answer = stranger.ask("GET", path + "?" + name + "=" + quoted(value))
                if answer.status == 200 and path.startswith("/avis/flux"):
                    xml.dom.minidom.parseString(answer.body.encode())
                if answer.status == 200 and path == "/api/avis":
                    json.loads(answer.body)


def notices(stranger):
    found = sorted(set(re.findall(r"/avis/(\d\d-\d{4})", stranger.ask("GET", "/avis?cloture=tous").body)))
    for value in HOSTILE + [found[0] + "%00", found[0] + "/..", found[0] + "/%2e%2e/%2e%2e", found[0] + ";a=b"]:
        for path in ["/avis/%s", "/avis/%s/avis.pdf", "/avis/%s/date-limite.ics", "/api/avis/%s", "/avis/%s/candidater", "/avis/alertes/%s", "/avis/alertes/arret/%s",
                     "/candidature/%s", "/candidature/%s/accuse.pdf", "/candidature/%s/tout.zip", "/candidature/%s/retrait", "/candidature/%s/effacement", "/candidature/%s/pieces/x"]:
            stranger.ask("GET", path % written(value))
        for path in ["/avis/%s/candidater", "/avis/alertes/%s", "/avis/alertes/arret/%s", "/candidature/%s", "/candidature/%s/retrait", "/candidature/%s/effacement"]:
            stranger.ask("POST", path % written(value), {"version": "1", "faire": "envoyer"})


def asking(stranger, notice):
    path = "/avis/%s/candidater" % notice
    for value in HOSTILE:
        stranger.ask("POST", path, {"firstName": value, "lastName": value, "email": value})
        stranger.ask("POST", path, {"firstName": value, "lastName": "Essai", "email": "essai.%d@exemple.nc" % random.randrange(10 ** 9)})
        stranger.ask("POST", "/avis/alertes", {"courriel": "essai.%d@exemple.nc" % random.randrange(10 ** 9), "q": value, "employeur": value, "residence": value})
    for address in ADDRESSES:
        asked = stranger.ask("POST", path, {"firstName": "A", "lastName": "B", "email": address})
        stranger.must(address == "a@b.c" or asked.status in (400, 422), "taken for one address: %r (%d)" % (address, asked.status))
        asked = stranger.ask("POST", "/avis/alertes", {"courriel": address})
        stranger.must(address == "a@b.c" or asked.status in (400, 422), "taken for one address: %r (%d)" % (address, asked.status))
    limited = [stranger.ask("POST", path, {"firstName": "A", "lastName": "B", "email": "c%d@exemple.nc" % each}, {"X-Forwarded-For": "198.19.1.1"}).status for each in range(25)]
    stranger.must(429 in limited, "nobody counts the links asked from one address")
    limited = [stranger.ask("POST", "/avis/alertes", {"courriel": "c%d@exemple.nc" % each}, {"X-Forwarded-For": "198.19.1.2"}).status for each in range(15)]
    stranger.must(429 in limited, "nobody counts the alerts asked from one address")


def alike(stranger, notice, turns=60):
    """The same page for an address that has a candidacy and for one that has none; how far apart they come, one after the other."""
    path = "/avis/%s/candidater" % notice
    times = {"known": [], "unknown": []}
    known = "connue.%d@exemple.nc" % random.randrange(10 ** 9)
    stranger.ask("POST", path, {"firstName": "A", "lastName": "B", "email": known})
    pages = set()
    for turn in range(turns):
        for which, address in (("known", known), ("unknown", "inconnue.%d@exemple.nc" % random.randrange(10 ** 9))):
            answer = stranger.ask("POST", path, {"firstName": "A", "lastName": "B", "email": address})
            times[which].append(answer.seconds * 1000)
            pages.add((answer.status, answer.header("Location")))
    stranger.must(len(pages) == 1, "an address is told by its answer: %s" % pages)
    for which, each in times.items():
        print("  %-8s median %.1f ms, from %.1f to %.1f (one in ten below, one in ten above)" % (which, statistics.median(each), *(statistics.quantiles(each, n=10)[i] for i in (0, 8))))


def headers(stranger, notice, key):
    page = stranger.ask("GET", "/candidature/" + (key or "A" * 43))
    for name, wanted in (("Referrer-Policy", "no-referrer"), ("X-Robots-Tag", "noindex"), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"), ("Content-Security-Policy", "frame-ancestors 'none'")):
        stranger.must(wanted in page.header(name), "%s is %r behind a link" % (name, page.header(name)))
    stranger.must(not page.header("Set-Cookie"), "a cookie behind a link")
    for host in ["mechant.example", "localhost@mechant.example", "mechant.example\t"]:
        for path in ["/avis/%s/candidater" % notice, "/avis", "/candidature/x"]:
            answer = stranger.ask("GET", path, headers={"Host": host, "X-Forwarded-Host": "mechant.example"})
            stranger.must("mechant.example" not in answer.body, "the host asked for comes back: " + path)
    for path in ["/recrutement", "/organigramme", "/candidatures/00000000-0000-0000-0000-000000000000", "/recrutement/chiffres"]:
        stranger.must(stranger.ask("GET", path).status in (302, 303), "open to a stranger: " + path)
        stranger.must(stranger.ask("POST", path, {"a": "b"}).status in (302, 303, 403, 405), "open to a stranger: POST " + path)


def parts(fields, files):
    edge = "strangers-edge"
    body = b""
    for name, value in fields.items():
        body += ("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n" % (edge, name, value)).encode()
    for name, filename, content in files:
        body += ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n" % (edge, name, filename)).encode() + content + b"\r\n"
    return body + ("--%s--\r\n" % edge).encode(), {"Content-Type": "multipart/form-data; boundary=" + edge}


def files(stranger, key):
    path = "/candidature/" + key
    tried = [("programme.pdf", b"MZ\x90\0" + b"x" * 500), ("elf.pdf", b"\x7fELF" + b"x" * 500), ("page.pdf", b"<html><script>alert(1)</script>"), ("vide.pdf", b""),
             ("archive.pdf", b"PK\x03\x04" + b"x" * 500), ("image.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), ("court.pdf", b"%PDF-1.7"),
             ("grand.pdf", b"%PDF-1.7\n" + b"0" * 10_500_000), ("polyglotte.pdf", b"GIF89a%PDF-1.7\n"), ("script.pdf", b"#!/bin/sh\nrm -rf /\n")]
    for name, content in tried + [("../" * 4 + "dehors.pdf", b"MZ"), ("a\\..\\b.pdf", b"MZ"), ("x" * 400 + ".pdf", b"MZ"), ("\u202efdp.exe", b"MZ"), ("a%0d%0ab.pdf", b"MZ")]:
        version = re.search(r'name="version" value="(\d+)"', stranger.ask("GET", path).body).group(1)
        body, kind = parts({"version": version, "firstName": "A", "lastName": "B", "faire": "enregistrer"}, [("piece-CV", name, content)])
        answer = stranger.ask("POST", path, headers=kind, body=body)
        stranger.must(answer.status in (413, 422), "taken in: %s (%d)" % (name, answer.status))
    body, kind = parts({"version": "1"}, [("piece-CV", "cv.pdf", b"0" * 50_000_000)])
    stranger.must(stranger.ask("POST", path, headers=kind, body=body).status == 413, "fifty megabytes")
    for name in ["version", "firstName", "lastName", "telephone", "way", "citizenship", "residence", "residentSince", "corpsChange", "kept", "retirer", "faire"]:
        for value in HOSTILE:
            version = re.search(r'name="version" value="(\d+)"', stranger.ask("GET", path).body).group(1)
            stranger.ask("POST", path, dict({"version": version, "firstName": "A", "lastName": "B", "faire": "enregistrer"}, **{name: value}))
    zipped = stranger.ask("GET", path + "/tout.zip")
    stranger.must(zipped.status == 200 and "no-store" in zipped.header("Cache-Control"), "all that is kept")


def main():
    stranger, key = Stranger(sys.argv[1].rstrip("/")), sys.argv[2] if len(sys.argv) > 2 else None
    begun = time.time()
    notice = sorted(set(re.findall(r"/avis/(\d\d-\d{4})", stranger.ask("GET", "/avis").body)))[0]
    trials = [("lists", lambda: lists(stranger)), ("addresses", lambda: notices(stranger)), ("asking", lambda: asking(stranger, notice)),
              ("alike", lambda: alike(stranger, notice)), ("headers", lambda: headers(stranger, notice, key))]
    for what, trial in trials + ([("files", lambda: files(stranger, key))] if key else []):
        before = stranger.sent
        trial()
        print("%-10s %5d requests" % (what, stranger.sent - before), flush=True)
    print("%d requests in %d s: %s; faults: %d" % (stranger.sent, time.time() - begun, dict(sorted(stranger.statuses.items())), len(stranger.faults)))
    sys.exit(1 if stranger.faults else 0)


main()
