package nc.maillage.notices.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.write.Markup;
import nc.maillage.notices.write.Words;

/** The list of notices: fifty a page, a search that the script widens to all of them. */
final class ListPage {
    private ListPage() {}

    static String of(List<NoticeSite.Listed> shown, int page, int pages, List<NoticeSite.Listed> all, LocalDate day) {
        String count =
                all.size() + (all.size() > 1 ? " avis de vacance" : all.isEmpty() ? " avis" : " avis de vacance");
        StringBuilder main = new StringBuilder("<div class=\"head\"><div><h1>")
                .append(count)
                .append("</h1>")
                .append("<p class=\"muted\">")
                .append(open(all, day))
                .append("</p></div>\n<p class=\"row\">")
                .append("<a href=\"atom.xml\">")
                .append(Page.icon("feed"))
                .append("Atom</a> <a href=\"rss.xml\">")
                .append(Page.icon("feed"))
                .append("RSS</a> <a href=\"calendrier.ics\">")
                .append(Page.icon("cal"))
                .append("Calendrier</a></p></div>\n<div class=\"split left\">\n");
        search(main, all, day);
        main.append("<section aria-labelledby=\"found\">\n<div role=\"status\"><h2 id=\"found\">")
                .append(pages == 1 ? "Tous les avis" : "Page " + page + " sur " + pages)
                .append("</h2></div>\n");
        if (shown.isEmpty()) {
            main.append(
                    "<div class=\"panel empty\" id=\"list\"><p>Aucun avis n’est publié pour le moment.</p></div>\n");
        } else {
            main.append("<ul class=\"panel lines jobs gap\" id=\"list\">\n");
            shown.forEach(each -> line(main, each));
            main.append("</ul>\n");
        }
        pages(main, page, pages);
        main.append("</section>\n</div>\n");
        String title = pages == 1 ? "Avis de vacance de poste" : "Avis de vacance de poste, page " + page;
        return Page.of(title, "", day, "<script src=\"avis.js\" defer></script>\n", main.toString());
    }

    private static void search(StringBuilder main, List<NoticeSite.Listed> all, LocalDate day) {
        Map<String, Integer> employers = new TreeMap<>();
        for (NoticeSite.Listed each : all) {
            String employer = each.notice().text(NoticeField.EMPLOYER);
            if (employer != null) {
                employers.merge(employer, 1, Integer::sum);
            }
        }
        main.append("<form class=\"panel\" role=\"search\" aria-label=\"Chercher un avis\" id=\"search\" hidden>\n")
                .append("<div class=\"field\"><label for=\"q\">Mot, métier, lieu ou référence</label>")
                .append("<input id=\"q\" name=\"q\" type=\"search\" autocomplete=\"off\"></div>\n")
                .append(
                        "<div class=\"field\"><label for=\"e\">Employeur</label><select id=\"e\" name=\"e\"><option value=\"\">Tous</option>");
        employers.forEach((name, count) -> main.append("<option value=\"")
                .append(Markup.text(name))
                .append("\">")
                .append(Markup.text(name))
                .append(" (")
                .append(count)
                .append(")</option>"));
        main.append(
                        "</select></div>\n<label class=\"choice\"><input type=\"checkbox\" id=\"o\" name=\"o\"><span>Ouverts le ")
                .append(Words.date(day))
                .append("</span></label>\n")
                .append("<p class=\"gap\"><button class=\"btn main wide\">Chercher</button></p>\n</form>\n")
                .append(
                        "<noscript><div class=\"panel\"><p>La recherche demande JavaScript\u202F; les pages qui suivent contiennent tous les avis.</p></div></noscript>\n");
    }

    static void line(StringBuilder main, NoticeSite.Listed each) {
        Notice notice = each.notice();
        String status = Words.status(notice.status());
        main.append("<li><div><h3><a href=\"avis/")
                .append(each.name())
                .append(".html\">")
                .append(Markup.text(Words.title(notice)))
                .append("</a>");
        if (status != null) {
            main.append(" <span class=\"tag is-calm\">")
                    .append(Page.icon("flag"))
                    .append(status)
                    .append("</span>");
        }
        main.append("</h3>\n<p>")
                .append(Markup.text(Words.where(notice)))
                .append("</p>\n<p class=\"small muted row\">");
        detail(main, "pin", notice.text(NoticeField.WORKPLACE));
        detail(main, "brief", notice.text(NoticeField.CORPS_CADRE));
        main.append("</p></div>\n<p>");
        deadline(main, each);
        main.append("</p></li>\n");
    }

    private static void detail(StringBuilder main, String icon, @org.jspecify.annotations.Nullable String text) {
        if (text != null) {
            main.append("<span>")
                    .append(Page.icon(icon))
                    .append(' ')
                    .append(Markup.text(text))
                    .append("</span>");
        }
    }

    /** « Clos » stays true once said; until then the date alone is, whatever the day on which it is read. */
    static void deadline(StringBuilder main, NoticeSite.Listed each) {
        LocalDate deadline = each.notice().day(NoticeField.DEADLINE);
        if (deadline == null) {
            main.append("<span class=\"muted\">Date limite inconnue</span>");
            return;
        }
        main.append("<span class=\"due is-calm\">")
                .append(Page.icon("clock"))
                .append(each.open() ? "<span><b>Jusqu’au</b><small>" : "<span><b>Clos</b><small>date limite\u00A0: ")
                .append("<time datetime=\"")
                .append(deadline)
                .append("\">")
                .append(Words.date(deadline))
                .append("</time></small></span></span>");
    }

    private static String open(List<NoticeSite.Listed> all, LocalDate day) {
        long open = all.stream().filter(NoticeSite.Listed::open).count();
        return all.isEmpty()
                ? "Liste publiée le " + Words.date(day) + "."
                : "Le " + Words.date(day) + ", jour de publication de cette liste, "
                        + (open == 0
                                ? "aucun n’était ouvert."
                                : open + (open > 1 ? " étaient ouverts." : " était ouvert."))
                        + " Les dates limites les plus lointaines d’abord.";
    }

    private static void pages(StringBuilder main, int page, int pages) {
        if (pages == 1) {
            return;
        }
        main.append("<nav class=\"pages gap\" aria-label=\"Pages\"><ul>");
        for (int each = 1; each <= pages; each++) {
            String file = each == 1 ? "index.html" : "page-" + each + ".html";
            main.append("<li><a href=\"")
                    .append(file)
                    .append('"')
                    .append(each == page ? " aria-current=\"page\"" : "")
                    .append(" aria-label=\"Page ")
                    .append(each)
                    .append("\">")
                    .append(each)
                    .append("</a></li>");
        }
        main.append("</ul></nav>\n");
    }
}
