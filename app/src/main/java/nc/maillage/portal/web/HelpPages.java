package nc.maillage.portal.web;

import java.util.Map;
import nc.maillage.access.Open;
import nc.maillage.platform.web.Confirmation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that say how the program works: they know no file and nobody. */
@Controller
class HelpPages {
    private final PersonalDataCatalogue catalogue;

    HelpPages(PersonalDataCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Open("Les raccourcis n’apprennent rien sur personne.")
    @GetMapping("/raccourcis")
    String keys() {
        return "platform/keys";
    }

    @Open("Les composants ne montrent que des exemples inventés.")
    @GetMapping("/composants")
    String components() {
        return "platform/components";
    }

    @Open("La question d’exemple ne retire rien.")
    @GetMapping("/composants/retrait")
    String question(Model model) {
        var question = Confirmation.of(
                "Retirer la carte…",
                "/composants/retrait",
                "Retirer la carte de Lydie Népoura\u202F?",
                "Ceci est un exemple\u00A0: le bouton rouge ne mène nulle part.",
                "Retirer 4 cartes");
        model.addAllAttributes(Map.of("confirmation", question, "back", "/composants"));
        return "platform/confirm";
    }

    @Open("La déclaration d’accessibilité s’adresse à tout le monde.")
    @GetMapping("/accessibilite")
    String accessibility() {
        return "portal/accessibility";
    }

    @Open("Chacun doit pouvoir lire ce qui est gardé sur lui, et pourquoi.")
    @GetMapping("/donnees-personnelles")
    String personalData(Model model) {
        model.addAttribute("classes", catalogue.classes());
        return "portal/personal-data";
    }
}
