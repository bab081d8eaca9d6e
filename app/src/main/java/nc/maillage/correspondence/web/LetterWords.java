package nc.maillage.correspondence.web;

import nc.maillage.correspondence.LetterKind;
import nc.maillage.correspondence.domain.KeptLetter;
import nc.maillage.correspondence.domain.LetterState;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;

/** The words of state of a letter. */
final class LetterWords {
    private LetterWords() {}

    static StateTag state(KeptLetter letter) {
        if (letter.state() == LetterState.TO_SEND && letter.pdf() == null) {
            return new StateTag(Tone.CALM, "clock", "En préparation");
        }
        return switch (letter.state()) {
            case TO_SEND -> new StateTag(Tone.JUDGE, "mail", letter.state().label());
            case SENT -> new StateTag(Tone.INFO, "go", letter.state().label());
            case RETURNED -> new StateTag(Tone.NO, "undo", letter.state().label());
            case NOTIFIED -> new StateTag(Tone.OK, "check", letter.state().label());
        };
    }

    static String address(KeptLetter letter) {
        return "/courriers/" + letter.number();
    }

    static boolean decision(KeptLetter letter) {
        return LetterKind.of(letter.template()).filter(LetterKind::decision).isPresent();
    }

    static String kind(KeptLetter letter) {
        return LetterKind.of(letter.template()).map(LetterKind::label).orElse(letter.template());
    }
}
