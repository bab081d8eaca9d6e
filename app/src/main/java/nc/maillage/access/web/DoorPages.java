package nc.maillage.access.web;

import java.util.List;
import nc.maillage.organisation.Collectivity;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** What the pages of the door and of one's own account show. */
public final class DoorPages {
    private DoorPages() {}

    /** @param said of the session: « garde » when the form was kept, « expiree », « adieu », « suite » */
    public record SignInPage(
            Collectivity collectivity,
            boolean others,
            String login,
            String suite,
            @Nullable String said,
            @Nullable String problem,
            @Nullable String advice) {}

    public record ChoicePage(List<Collectivity> collectivities, String suite) {}

    public record CodePage(String suite, @Nullable String problem) {}

    public record EnrolPage(
            QrDrawing qr,
            String key,
            String login,
            String suite,
            @Nullable String problem) {}

    public record RecoveryPage(List<String> codes, String next) {}

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
