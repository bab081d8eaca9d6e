package nc.maillage.notices.site;

import java.time.LocalDate;
import nc.maillage.notices.write.Markup;
import nc.maillage.notices.write.Words;

/** The frame of every page of the site, as the public pages of the house have it. */
final class Page {
    private static final String ICONS = """
            <svg hidden>
            <symbol id="mark" viewBox="0 0 32 32"><path d="M16 2l7 7-7 7-7-7zM9 9l7 7-7 7-7-7zM23 9l7 7-7 7-7-7zM16 16l7 7-7 7-7-7z" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linejoin="round"/></symbol>
            <symbol id="i-feed" viewBox="0 0 24 24"><path d="M5 11a8 8 0 0 1 8 8M5 5a14 14 0 0 1 14 14M6 18v.01"/></symbol>
            <symbol id="i-cal" viewBox="0 0 24 24"><path d="M4 5h16v15H4zM4 10h16M8 3v4M16 3v4"/></symbol>
            <symbol id="i-flag" viewBox="0 0 24 24"><path d="M6 21V4h12l-3 4 3 4H6"/></symbol>
            <symbol id="i-pin" viewBox="0 0 24 24"><path d="M12 21s7-6.5 7-12a7 7 0 0 0-14 0c0 5.5 7 12 7 12z"/><circle cx="12" cy="9" r="2.5"/></symbol>
            <symbol id="i-brief" viewBox="0 0 24 24"><path d="M4 8h16v11H4zM9 8V5h6v3M4 13h16"/></symbol>
            <symbol id="i-clock" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/></symbol>
            <symbol id="i-down" viewBox="0 0 24 24"><path d="M12 4v12M7 11l5 5 5-5M5 20h14"/></symbol>
            <symbol id="i-info" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9"/><path d="M12 11v5M12 8v.01"/></symbol>
            </svg>
            """;

    private Page() {}

    static String of(String title, String root, LocalDate day, String head, String main) {
        return "<!doctype html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + Markup.text(title) + "</title>\n"
                + "<link rel=\"icon\" href=\"" + root + "maillage.svg\">\n"
                + "<link rel=\"stylesheet\" href=\"" + root + "maillage.css\">\n"
                + "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Avis de vacance\" href=\"" + root
                + "atom.xml\">\n"
                + head + "</head>\n<body class=\"public\">\n" + ICONS
                + "<a class=\"skip\" href=\"#main\">Aller au contenu</a>\n"
                + "<header class=\"top\"><div class=\"mesh\"></div><div class=\"top-row\"><a class=\"brand\" href=\""
                + root
                + "index.html\"><svg aria-hidden=\"true\"><use href=\"#mark\"/></svg><span>Avis de vacance</span></a>"
                + "<p class=\"tenant\">Postes de la fonction publique de Nouvelle-Calédonie</p></div></header>\n"
                + "<main id=\"main\">\n" + main + "</main>\n"
                + "<footer class=\"foot row between\"><p>Site publié le "
                + Words.date(day)
                + ". Une date limite court jusqu’à la fin du jour, heure de Nouméa.</p>"
                + "<p class=\"row\"><a href=\"" + root
                + "avis.csv\">Données (CSV)</a></p></footer>\n</body>\n</html>\n";
    }

    static String icon(String name) {
        return "<svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-" + name + "\"/></svg>";
    }
}
