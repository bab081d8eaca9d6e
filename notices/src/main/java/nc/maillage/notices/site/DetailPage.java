package nc.maillage.notices.site;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.reconcile.NoticeHistory;
import nc.maillage.notices.write.JobPosting;
import nc.maillage.notices.write.Markup;
import nc.maillage.notices.write.NoticePage;
import nc.maillage.notices.write.Words;
import org.jspecify.annotations.Nullable;

/** The page of one notice, with its JSON-LD, its history and its files. */
final class DetailPage {
    private DetailPage() {}

    static String of(NoticeSite.Listed each, LocalDate day) {
        Notice notice = each.notice();
        StringBuilder main = new StringBuilder(
                        "<nav class=\"crumbs\" aria-label=\"Fil d’Ariane\"><ol><li><a href=\"../index.html\">Avis</a></li>")
                .append("<li aria-current=\"page\">")
                .append(Markup.text(each.history().key().text()))
                .append("</li></ol></nav>\n")
                .append("<div class=\"head\"><div><h1>")
                .append(Markup.text(Words.title(notice)))
                .append("</h1>\n<p>")
                .append(Markup.text(Words.where(notice)))
                .append("</p></div>\n<p class=\"row\">");
        ListPage.deadline(main, each);
        main.append("</p></div>\n<div class=\"split\">\n<div class=\"flow\">\n");
        status(main, each.history());
        main.append(NoticePage.facts(notice));
        residence(main, Words.residence(notice));
        main.append(NoticePage.body(notice, 2));
        history(main, each.history());
        main.append(
                        "</div>\n<div class=\"stick flow\"><section class=\"panel\" aria-labelledby=\"take\"><h2 id=\"take\">Emporter cet avis</h2>\n")
                .append("<p class=\"gap\"><a class=\"btn wide\" href=\"")
                .append(each.name())
                .append(".pdf\">")
                .append(Page.icon("down"))
                .append("PDF</a></p>\n")
                .append("<p class=\"gap\"><a class=\"btn wide\" href=\"")
                .append(each.name())
                .append(".ics\">")
                .append(Page.icon("cal"))
                .append("Date limite dans l’agenda</a></p></section></div>\n</div>\n");
        String json = "<script type=\"application/ld+json\">" + JobPosting.json(notice) + "</script>\n";
        return Page.of(Words.title(notice) + " – Avis de vacance", "../", day, json, main.toString());
    }

    private static void status(StringBuilder main, NoticeHistory history) {
        String words = switch (history.latest().status()) {
            case WITHDRAWN -> "Cet avis a été retiré.";
            case UNSUCCESSFUL -> "Cet avis a été rendu infructueux.";
            case EXTENDED -> "La date limite a été repoussée.";
            case PUBLISHED -> null;
        };
        if (words == null) {
            return;
        }
        main.append("<div class=\"notice is-judge\">")
                .append(Page.icon("info"))
                .append("<div><p>")
                .append(words);
        if (history.successor() != null) {
            String next = Markup.text(history.successor().text());
            main.append(" Le même poste est proposé sous la référence <a href=\"")
                    .append(next)
                    .append(".html\">")
                    .append(next)
                    .append("</a>.");
        }
        main.append("</p></div></div>\n");
    }

    private static void residence(StringBuilder main, @Nullable String words) {
        if (words != null) {
            main.append("<div class=\"notice is-info\">")
                    .append(Page.icon("info"))
                    .append("<div class=\"flow-s\"><p>")
                    .append(Markup.text(words))
                    .append("</p><p>Tout le monde peut candidater.</p></div></div>\n");
        }
    }

    private static void history(StringBuilder main, NoticeHistory history) {
        if (history.versions().size() < 2) {
            return;
        }
        main.append("<h2>Histoire de cet avis</h2>\n<ol class=\"story\">\n");
        for (int version = history.versions().size(); version > 0; version--) {
            List<NoticeField> changes = history.changes(version);
            String said = changes.isEmpty()
                    ? "première version"
                    : "ont changé\u00A0: "
                            + changes.stream().map(NoticeField::french).collect(Collectors.joining(", "));
            main.append("<li><b>Version ")
                    .append(version)
                    .append("</b>\u00A0: ")
                    .append(Markup.text(said))
                    .append("</li>\n");
        }
        main.append("</ol>\n");
    }
}
