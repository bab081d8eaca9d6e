package nc.maillage.bench.monday;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.random.RandomGenerator;

/** One agent at work: prepares what a deed needs, then does it when the clock says so. */
final class Agent {
    private static final byte[] PIECE = Pieces.small();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<Deed> SIGNING = List.of(Deed.SIGN, Deed.SIGN, Deed.SIGN, Deed.QUEUE);

    private final Browser browser;
    private final Targets targets;
    private final RandomGenerator random;
    private final boolean signs;

    Agent(Browser browser, Targets targets, RandomGenerator random, boolean signs) {
        this.browser = browser;
        this.targets = targets;
        this.random = random;
        this.signs = signs;
    }

    /** What is left to do once the pages before are open; true when the page expected is shown. */
    interface Ready {
        boolean go();
    }

    /** Signing belongs to few; every other deed to the others. */
    Deed draw() {
        if (signs) {
            return SIGNING.get(random.nextInt(SIGNING.size()));
        }
        int shares = 0;
        for (var deed : Deed.values()) {
            shares += deed == Deed.SIGN ? 0 : deed.inAHundred();
        }
        int at = random.nextInt(shares);
        for (var deed : Deed.values()) {
            at -= deed == Deed.SIGN ? 0 : deed.inAHundred();
            if (at < 0) {
                return deed;
            }
        }
        return Deed.SEARCH;
    }

    Ready prepare(Deed deed) {
        return switch (deed) {
            case SEARCH -> {
                var typed = Browser.encoded(typed(targets.person(random)));
                yield () -> browser.part("/recherche/resultats?q=" + typed + "&naissance=")
                        .shown();
            }
            case PERSON -> open("/personnes/" + targets.person(random).number());
            case FILE -> open("/demandes/" + targets.file(random));
            case VERDICT -> open("/demandes/" + targets.file(random) + "/appreciation");
            case QUEUE -> open(signs ? "/propositions" : "/travail");
            case REGISTER -> register();
            case PIECE -> piece();
            case PROPOSE -> propose();
            case SIGN -> sign();
        };
    }

    private Ready open(String path) {
        return () -> browser.get(path).shown();
    }

    private Ready register() {
        var page = browser.get("/demandes/nouvelle?personne=" + targets.newcomer());
        var form = Form.on(page.body(), "/demandes/nouvelle").with("channel", "GUICHET");
        return sent(form);
    }

    private Ready piece() {
        var address = "/demandes/" + targets.pending() + "/pieces";
        var form = Form.on(browser.get(address).body(), address, "type=\"file\"");
        return () -> browser.follow(browser.post(form, PIECE)).shown();
    }

    private Ready propose() {
        var address = "/demandes/" + targets.toPropose() + "/proposition";
        var form = Form.on(browser.get(address).body(), address);
        return sent(form.filling("to", yearAfter(form.fields().getOrDefault("from", "")))
                .filling("validityReason", "Durée habituelle du service.")
                .filling("withoutPiece", "La pièce est annoncée pour la semaine prochaine."));
    }

    private static String yearAfter(String day) {
        return day.isBlank()
                ? day
                : LocalDate.parse(day, DAY).plusYears(1).minusDays(1).format(DAY);
    }

    private Ready sign() {
        var address = "/propositions/" + targets.toSign();
        browser.get(address);
        var form = Form.on(browser.get(address + "/signer").body(), address + "/signer");
        return sent(form.with("confirme", "oui"));
    }

    /** The page that follows is part of what one waits for. */
    private Ready sent(Form form) {
        return () -> {
            var answer = browser.post(form);
            return !answer.location().isEmpty() && browser.follow(answer).shown();
        };
    }

    /** The beginning of a name, or a whole name with a slip. */
    private String typed(Targets.Named person) {
        if (random.nextInt(10) < 4) {
            return person.family().substring(0, Math.min(person.family().length(), 3 + random.nextInt(4)));
        }
        var whole = new StringBuilder(person.family() + " " + person.first().split(" ")[0]);
        int at = random.nextInt(whole.length() - 1);
        if (whole.charAt(at) != ' ' && whole.charAt(at + 1) != ' ') {
            switch (random.nextInt(3)) {
                case 0 -> whole.deleteCharAt(at);
                case 1 -> whole.setCharAt(at, 'e');
                default -> whole.insert(at, whole.charAt(at + 1));
            }
        }
        return whole.toString();
    }
}
