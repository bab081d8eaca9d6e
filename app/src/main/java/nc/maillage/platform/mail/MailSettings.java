package nc.maillage.platform.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nc.maillage.platform.StartRefused;

/** « Réglages du courriel », as the operator wrote them; a start on settings that cannot work is refused in one line. */
record MailSettings(String host, int port, String user, String password, boolean starttls, Sender sender) {
    private static final int TLS_AT_ONCE = 465;
    private static final String SUBMISSION = "587";
    private static final int LAST_PORT = 65_535;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,252}|[0-9a-fA-F:]{2,45}");
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1");

    /** Values as they were given, each by the name of its variable without « MAILLAGE_MAIL_ ». */
    record Given(String host, String port, String user, String password, String starttls, String from) {
        Given {
            host = host.strip();
            port = port.strip();
            user = user.strip();
            starttls = starttls.strip();
            from = from.strip();
        }

        private String others() {
            Map<String, String> others = new LinkedHashMap<>();
            others.put("PORT", port);
            others.put("USER", user);
            others.put("PASSWORD", password);
            others.put("STARTTLS", starttls);
            others.put("FROM", from);
            return others.entrySet().stream()
                    .filter(each -> !each.getValue().isEmpty())
                    .map(each -> "MAILLAGE_MAIL_" + each.getKey())
                    .collect(Collectors.joining(", "));
        }

        @Override
        public String toString() {
            return "[réglages]";
        }
    }

    /** @return nothing where no server is set */
    static Optional<MailSettings> read(Given given) {
        if (given.host().isEmpty()) {
            refuse(
                    given.others().isEmpty(),
                    "MAILLAGE_MAIL_HOST manque alors que %s est donné : donnez le serveur de courriel, ou retirez le reste.",
                    given.others());
            return Optional.empty();
        }
        refuse(
                HOST.matcher(given.host()).matches(),
                "MAILLAGE_MAIL_HOST vaut « %s » : écrivez le nom du serveur seul, comme smtp.exemple.nc.",
                given.host());
        refuse(
                given.starttls().matches("true|false|"),
                "MAILLAGE_MAIL_STARTTLS vaut « %s » : écrivez true ou false.",
                given.starttls());
        refuse(
                given.user().isEmpty() == given.password().isEmpty(),
                "MAILLAGE_MAIL_USER et MAILLAGE_MAIL_PASSWORD vont ensemble : donnez les deux, ou aucun.");
        var settings = new MailSettings(
                given.host(),
                port(given.port().isEmpty() ? SUBMISSION : given.port()),
                given.user(),
                given.password(),
                !given.starttls().equals("false"),
                sender(given.from()));
        refuse(
                settings.encrypted() || settings.user().isEmpty() || settings.here(),
                "MAILLAGE_MAIL_STARTTLS=false enverrait le mot de passe en clair à %s : retirez l’un ou l’autre.",
                settings.host());
        return Optional.of(settings);
    }

    private static int port(String written) {
        refuse(
                written.matches("\\d{1,5}") && !written.matches("0+") && Integer.parseInt(written) <= LAST_PORT,
                "MAILLAGE_MAIL_PORT vaut « %s » : écrivez un port, comme 587 ou 465.",
                written);
        return Integer.parseInt(written);
    }

    private static Sender sender(String written) {
        refuse(
                !written.isEmpty(),
                "MAILLAGE_MAIL_HOST est donné sans MAILLAGE_MAIL_FROM : donnez l’expéditeur, comme Province Sud <ne-pas-repondre@exemple.nc>.");
        return Sender.read(written)
                .orElseThrow(() -> new StartRefused(
                        "MAILLAGE_MAIL_FROM vaut « %s » : écrivez une adresse, ou un nom et une adresse, comme Province Sud <ne-pas-repondre@exemple.nc>."
                                .formatted(written)));
    }

    private static void refuse(boolean sound, String line, Object... values) {
        if (!sound) {
            throw new StartRefused(line.formatted(values));
        }
    }

    /** On that port TLS comes before the first word (RFC 8314). */
    boolean tlsAtOnce() {
        return port == TLS_AT_ONCE;
    }

    boolean encrypted() {
        return tlsAtOnce() || starttls;
    }

    private boolean here() {
        return THIS_MACHINE.matcher(host).matches();
    }

    @Override
    public String toString() {
        return "%s:%d".formatted(host, port);
    }
}
