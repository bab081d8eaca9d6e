package nc.maillage.correspondence.usecase;

import nc.maillage.correspondence.LetterSeals;
import nc.maillage.correspondence.domain.LetterSeal;
import org.springframework.stereotype.Component;

@Component
class SealLetters implements LetterSeals {
    @Override
    public String of(String number, String content) {
        return LetterSeal.of(number, content).hex();
    }
}
