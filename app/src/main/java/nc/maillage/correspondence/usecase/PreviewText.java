package nc.maillage.correspondence.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.correspondence.LetterKind;
import nc.maillage.correspondence.Letters.Block;
import nc.maillage.correspondence.Letters.LetterContent;
import nc.maillage.correspondence.Letters.Signature;
import nc.maillage.correspondence.domain.LetterSeal;
import nc.maillage.correspondence.domain.LetterWording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Aperçu d’un texte » on an invented letter: whoever sets texts sees no file. */
@Component
@Transactional(readOnly = true)
public class PreviewText {
    private static final UUID NOBODY = new UUID(0, 0);

    private final ComposeLetter compose;
    private final RenderLetter render;
    private final Clock clock;

    PreviewText(ComposeLetter compose, RenderLetter render, Clock clock) {
        this.compose = compose;
        this.render = render;
        this.clock = clock;
    }

    public byte[] pdf(LetterKind kind, int version, LetterWording wording) {
        Permissions.require(Right.MANAGE_LETTER_TEXTS);
        var letter = compose.document("C-0000-00000", example(kind), version, wording);
        return render.pdf(letter, LetterSeal.of(letter.number(), wording.opening() + wording.closing()));
    }

    private LetterContent example(LetterKind kind) {
        return new LetterContent(
                kind.template("exemple"),
                "application",
                NOBODY,
                NOBODY,
                "AMG-0000-00000",
                kind.decision() ? "0000-00000" : "",
                LocalDate.now(clock),
                "Aperçu du texte « " + kind.label() + " »",
                "Madame,",
                List.of("Mme Exemple Exemple", "1 rue de l’Exemple", "98800 Nouméa"),
                List.of(
                        new Block("HEADING", List.of("Pourquoi")),
                        new Block(
                                "NUMBERED",
                                List.of(
                                        "**Ici viennent les raisons du dossier.** Elles ne se règlent pas sur cette page.",
                                        "**Les personnes de cet aperçu sont inventées.**"))),
                kind.decision() ? signature() : null,
                "Camille Exemple");
    }

    private static Signature signature() {
        return new Signature(
                "Pour l’autorité et par délégation",
                "la personne qui signe",
                "Camille Exemple",
                "Aperçu sans valeur.",
                "0000");
    }
}
