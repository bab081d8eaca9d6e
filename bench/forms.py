"""Signs in to a demonstration as each role, walks its pages and writes each form and each list as a request that sqlmap reads.

Usage: forms.py ADDRESS FOLDER [ROLE]. With a role it only signs in, and prints the header of its cookies.
MAILLAGE_SECURITY_ONLY is an expression that the addresses of the requests written must match.
"""
import html
import http.cookiejar
import os
import pathlib
import random
import re
import sys
import urllib.error
import urllib.parse
import urllib.request

ROLES = {
    "reception": "lucien.wayaridri",
    "instruction": "nadege.taufana",
    "lecture": "claire.devambez",
    "bureau": "mareva.tehinarii",
    "direction": "bertrand.lagardelle",
    "ressources": "corinne.wapotro",
    "administration": "ingrid.passil",
}
ONLY = re.compile(os.environ.get("MAILLAGE_SECURITY_ONLY", ".*"))
PAGES_OF_A_SHAPE = 1
MOST_PAGES = 250
# They would end the session that asks, or the account behind it: tried by tests of their own.
SKIPPED = re.compile(r"/deconnexion|/(suspension|mot-de-passe|seconde-preuve|roles|annuaire)$|^/static|^/mon-compte/(cles|telephone)")


def shape(path):
    return re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}|\d\d(?:-\d{4}){3}-\d|Q-\d+|[A-Z]+-\d{4}-\d+|\d{4}-\d{6}|[A-Z]-\d+-\d|\d{7}|(?<=/avis/)\d\d-\d{4}", "{}", path)


class Visitor:
    def __init__(self, address, login):
        self.address = address
        self.jar = http.cookiejar.CookieJar()
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        # An address of its own, as behind the proxy: the tools try the sign-in too, and theirs is shut out for it.
        self.browser.addheaders = [("X-Forwarded-For", "198.18.%d.%d" % (random.randrange(256), random.randrange(1, 255)))]
        page = self.read("/connexion?c=sud")
        fields = {"c": "sud", "login": login, "password": "demonstration", "_csrf": token(page)}
        self.browser.open(address + "/connexion", urllib.parse.urlencode(fields).encode()).read()
        if "name=\"password\"" in self.read("/mon-compte"):
            sys.exit("nobody entered as " + login)

    def read(self, path):
        try:
            with self.browser.open(self.address + path) as answer:
                kind = answer.headers.get_content_type()
                return answer.read().decode("utf-8", "replace") if kind == "text/html" else ""
        except urllib.error.HTTPError as refused:
            return refused.read().decode("utf-8", "replace")

    def cookies(self):
        return "; ".join(each.name + "=" + each.value for each in self.jar)


def token(page):
    found = re.search(r'name="_csrf" value="([^"]+)"', page)
    return found.group(1) if found else ""


def attribute(tag, name):
    found = re.search(r'\b%s="([^"]*)"' % name, tag)
    return html.unescape(found.group(1)) if found else ""


def forms(page, here):
    for form in re.finditer(r"(?s)(<form\b[^>]*>)(.*?)</form>", page):
        method = attribute(form.group(1), "method").upper() or "GET"
        fields = {}
        for field in re.finditer(r"(?s)<(?:input|select|textarea|button)\b[^>]*>", form.group(2)):
            name = attribute(field.group(0), "name")
            if name and name != "_once":
                fields[name] = attribute(field.group(0), "value") or fields.get(name, "") or "1"
        yield method, attribute(form.group(1), "action") or here, fields


def request(method, path, fields, cookies, host):
    body = urllib.parse.urlencode(fields)
    target = path if method == "POST" else path.split("?")[0] + "?" + body
    lines = [method + " " + target + " HTTP/1.1", "Host: " + host, "Cookie: " + cookies, "Connection: close"]
    if method == "POST":
        lines += ["Content-Type: application/x-www-form-urlencoded", "Content-Length: " + str(len(body))]
    return "\r\n".join(lines) + "\r\n\r\n" + (body if method == "POST" else "")


def walk(visitor, role, folder, known):
    waiting, seen, shapes = ["/travail", "/recherche?q=a", "/ai-je-droit", "/verifier", "/connexion?c=sud", "/avis?q=a", "/recrutement", "/organigramme", "/recrutement/chiffres"], set(), {}
    host = urllib.parse.urlparse(visitor.address).netloc
    while waiting and len(seen) < MOST_PAGES:
        path = waiting.pop(0)
        kind = shape(path.split("?")[0])
        if path in seen or SKIPPED.search(path.split("?")[0]) or shapes.get(kind, 0) >= PAGES_OF_A_SHAPE:
            continue
        seen.add(path)
        shapes[kind] = shapes.get(kind, 0) + 1
        page = visitor.read(path)
        found = list(forms(page, path.split("?")[0]))
        if "?" in path:
            found.append(("GET", path.split("?")[0], dict(urllib.parse.parse_qsl(path.split("?")[1]))))
        for method, action, fields in found:
            key = (method, shape(action.split("?")[0]), tuple(sorted(fields)))
            if set(fields) - {"_csrf"} and key not in known and ONLY.match(action) and not SKIPPED.search(action.split("?")[0]):
                known.add(key)
                name = "%03d-%s%s.txt" % (len(known), role, re.sub(r"\W+", "-", shape(action.split("?")[0])))
                (folder / name).write_text(request(method, action, fields, visitor.cookies(), host))
        waiting += [html.unescape(each) for each in re.findall(r'href="(/[^"#]*)"', page)]
    return len(seen)


def main():
    address, folder = sys.argv[1].rstrip("/"), pathlib.Path(sys.argv[2])
    if len(sys.argv) > 3:
        print(Visitor(address, ROLES[sys.argv[3]]).cookies())
        return
    folder.mkdir(parents=True, exist_ok=True)
    known = set()
    for role, login in ROLES.items():
        pages = walk(Visitor(address, login), role, folder, known)
        print("%-16s %4d pages, %4d requests in all" % (role, pages, len(known)))


main()
