package nc.maillage.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.candidacies.RecruitmentWay;
import nc.maillage.candidacies.domain.Answers;
import nc.maillage.candidacies.domain.Arrival.CountedDay;
import nc.maillage.candidacies.domain.Candidate;
import nc.maillage.candidacies.domain.Claims;
import nc.maillage.candidacies.domain.PaperRoute;
import nc.maillage.candidacies.domain.PieceKind;
import org.jspecify.annotations.Nullable;

/** The candidacies of {@code demo/candidacies.yaml}; each day is counted from the deposit of the notice. */
record CandidacyBook(List<Answered> notices) {
    private static final String BOOK = "/demo/candidacies.yaml";
    /** A name that can belong to nobody (RFC 2606): whoever sends the mails of such a home writes to no one. */
    private static final String DOMAIN = "@candidats.invalid";

    /** One notice: who answers it, and what its file holds. */
    record Answered(String house, String notice, List<Person> people, List<Judged> file) {}

    /**
     * « Candidat inventé ».
     *
     * @param resident years before the deposit, null where no residence is claimed
     * @param sent null for one begun and never sent, or on paper
     */
    record Person(
            String first,
            String last,
            RecruitmentWay way,
            boolean citizen,
            @Nullable Integer resident,
            boolean kept,
            Set<PieceKind> lacks,
            int started,
            @Nullable Integer sent,
            @Nullable Integer reminded,
            @Nullable Integer completed,
            @Nullable Integer withdrawn,
            @Nullable Integer asksErasure,
            @Nullable OnPaper paper,
            @Nullable Stamped visa,
            List<Judged> judged) {
        String name() {
            return first + " " + last;
        }

        String address() {
            return ascii(first) + "." + ascii(last) + DOMAIN;
        }

        Answers answers(Days days) {
            var candidate = new Candidate(first, last, paper == null ? address() : null, null);
            var since = resident == null
                    ? null
                    : days.deposited().minusYears(resident).minusMonths(1);
            return new Answers(candidate, way, new Claims(citizen, resident != null, since), false, kept);
        }

        private static String ascii(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFD)
                    .replaceAll("[^A-Za-z-]", "")
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** @param counted the day that somebody retained where post and deadline straddle, on {@code day}, and why */
    record OnPaper(
            PaperRoute route,
            int received,
            @Nullable Integer posted,
            @Nullable CountedDay counted,
            @Nullable Integer day,
            @Nullable String why) {}

    /** @param arrived null while the visa is on its way */
    record Stamped(int transmitted, @Nullable Integer arrived, String by) {}

    /**
     * One fact that somebody established.
     *
     * @param on the day that is the answer, null for another answer
     */
    record Judged(
            int day,
            String fact,
            @Nullable String answer,
            @Nullable Integer on,
            @Nullable String why,
            @Nullable PieceKind piece) {
        String answer(Days days) {
            return on == null ? Objects.requireNonNull(answer) : days.on(on).toString();
        }
    }

    static CandidacyBook shipped() {
        return new CandidacyBook(
                BookEntry.of(BOOK).stream().map(CandidacyBook::answered).toList());
    }

    Optional<Answered> of(String notice) {
        return notices.stream().filter(each -> each.notice.equals(notice)).findFirst();
    }

    private static Answered answered(BookEntry it) {
        return new Answered(
                it.text("house"),
                it.text("notice"),
                it.entries("candidates").stream().map(CandidacyBook::person).toList(),
                judged(it.entries("file")));
    }

    private static Person person(BookEntry it) {
        var sent = it.number("sent");
        var started = it.number("started");
        var paper = it.entry("paper");
        var visa = it.entry("visa");
        return new Person(
                it.text("first"),
                it.text("last"),
                RecruitmentWay.of(it.text("way")).orElseThrow(),
                it.yes("citizen"),
                it.number("resident"),
                it.yes("kept"),
                it.texts("lacks").stream().map(PieceKind::valueOf).collect(Collectors.toUnmodifiableSet()),
                started != null ? started : sent == null ? 0 : sent - 1,
                sent,
                it.number("reminded"),
                it.number("completed"),
                it.number("withdrawn"),
                it.number("asksErasure"),
                paper == null ? null : paper(paper),
                visa == null
                        ? null
                        : new Stamped(visa.required("transmitted"), visa.number("arrived"), visa.text("by")),
                judged(it.entries("judged")));
    }

    private static OnPaper paper(BookEntry it) {
        var counted = it.optional("counted");
        return new OnPaper(
                PaperRoute.valueOf(it.text("route")),
                it.required("received"),
                it.number("posted"),
                counted == null ? null : CountedDay.valueOf(counted),
                it.number("day"),
                it.optional("why"));
    }

    private static @Nullable Integer day(BookEntry it, String key) {
        return "today".equals(it.optional(key)) ? Integer.valueOf(Days.TODAY) : it.number(key);
    }

    private static List<Judged> judged(List<BookEntry> all) {
        return all.stream()
                .map(it -> {
                    var piece = it.optional("piece");
                    return new Judged(
                            Objects.requireNonNull(day(it, "day")),
                            it.text("fact"),
                            it.optional("answer"),
                            day(it, "on"),
                            it.optional("why"),
                            piece == null ? null : PieceKind.valueOf(piece));
                })
                .toList();
    }
}
