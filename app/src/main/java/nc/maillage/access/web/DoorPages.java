package nc.maillage.access.web;

import java.util.List;
import nc.maillage.access.domain.Passkey;
import nc.maillage.organisation.Collectivity;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** What the pages of the door and of one's own account show. */
public final class DoorPages {
    /** The provinces whose law a collectivity may apply. */
    public static final List<Choice> PROVINCES = List.of(
            Choice.of("SUD", "Province Sud"),
            Choice.of("NORD", "Province Nord"),
            Choice.of("ILES", "Province des îles Loyauté"));

    private DoorPages() {}

    /** @param subject what the directory calls the person, to be given to whoever keeps the accounts */
    public record DirectoryPage(
            String title,
            String why,
            String advice,
            @Nullable String subject) {}

    /**
     * @param said of the session: « garde » when the form was kept, « expiree », « adieu », « suite »
     * @param directory as the button names it, null where none is configured
     * @param local whether one may enter with a password of ours
     */
    public record SignInPage(
            Collectivity collectivity,
            boolean others,
            String login,
            String suite,
            @Nullable String said,
            @Nullable String problem,
            @Nullable String advice,
            @Nullable String directory,
            boolean local) {}

    public record ChoicePage(
            List<Collectivity> collectivities,
            String suite,
            @Nullable String said) {}

    /** @param passkey null when the account has none */
    public record CodePage(
            String suite,
            boolean telephone,
            @Nullable PasskeyAsk passkey,
            @Nullable String problem) {}

    /**
     * What a browser asks of a key.
     *
     * @param user how keys name the account, in base64url
     * @param known « credential:transports », by spaces
     */
    public record PasskeyAsk(String challenge, String host, String origin, String user, String login, String known) {}

    /** @param name as typed */
    public record PasskeyOffer(PasskeyAsk ask, String name, FormErrors errors) {}

    public record TelephoneOffer(QrDrawing qr, String key, String login, FormErrors errors) {}

    public record EnrolPage(TelephoneOffer telephone, PasskeyOffer passkey, String suite) {}

    public record RecoveryPage(String done, List<String> codes, String next) {}

    /** @param telephone whether one is enrolled */
    public record OwnProofPage(boolean demo, boolean telephone, List<Line> keys, int codesLeft, FormErrors errors) {
        public record Line(Passkey key, Confirmation removal) {}
    }

    public record AccountPage(List<Fact> facts, List<String> rights, boolean mayRecuse) {}

    public record PasswordPage(boolean provisional, FormErrors errors) {}

    public record StepsPage(int units, int accounts, int delegations) {}

    public record FoundingPage(FoundingForm form, List<Choice> provinces, FormErrors errors) {}

    public record FoundingForm(
            @Nullable String name,
            @Nullable String directorate,
            @Nullable String province,
            @Nullable String slug,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String title,
            @Nullable String login,
            @Nullable String password,
            @Nullable String again) {
        static final FoundingForm EMPTY = new FoundingForm(null, null, null, null, null, null, null, null, null, null);
    }
}
