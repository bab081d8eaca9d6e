package nc.maillage.schemes.usecase;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nc.maillage.schemes.AidPublication;
import nc.maillage.schemes.SchemePublication.Published;
import nc.maillage.schemes.domain.AidDraft;
import nc.maillage.schemes.store.AidDraftStore;
import org.springframework.stereotype.Component;

@Component
class AidsPublished implements AidPublication {
    private final EditAid edit;
    private final PublishAid publish;
    private final AidDraftStore drafts;

    AidsPublished(EditAid edit, PublishAid publish, AidDraftStore drafts) {
        this.edit = edit;
        this.publish = publish;
        this.drafts = drafts;
    }

    @Override
    public UUID fromModel(String model, Map<String, String> changes, String note) {
        var begun = done(edit.start(new EditAid.Start.Model(model)));
        var fields = new TreeMap<>(begun.entry().fields());
        fields.putAll(changes);
        return done(edit.save(begun.id(), begun.revision(), fields, note)).id();
    }

    @Override
    public int publish(UUID draft) {
        var found = drafts.find(draft).orElseThrow();
        return switch (publish.publish(draft, found.revision())) {
            case Published.Done(var number) -> number;
            case Published.SameAgent(var why) -> throw new IllegalStateException(why);
            case Published.Refused(var why) -> throw new IllegalStateException(why);
        };
    }

    private static AidDraft done(AidAct act) {
        return switch (act) {
            case AidAct.Done(var draft) -> draft;
            case AidAct.Refused(var why) -> throw new IllegalStateException(why);
        };
    }
}
