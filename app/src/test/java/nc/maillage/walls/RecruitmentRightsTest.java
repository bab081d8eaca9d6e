package nc.maillage.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nc.maillage.testing.ProgramTest;
import nc.maillage.walls.Routes.Route;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which right opens each page of posts, vacancies and candidacies : a weaker one put in its place is seen here. */
@ProgramTest
class RecruitmentRightsTest {
    private static final String RIGHTS = """
            GET /candidatures/{candidacy} SEE_CANDIDACIES
            GET /candidatures/{candidacy}/accuse.pdf SEE_CANDIDACIES
            GET /candidatures/{candidacy}/accuses/{receipt} SEE_CANDIDACIES
            GET /candidatures/{candidacy}/classe SEE_CANDIDACIES
            POST /candidatures/{candidacy}/classe/{step} JUDGE_CANDIDACY
            POST /candidatures/{candidacy}/delai KEEP_CANDIDACIES
            POST /candidatures/{candidacy}/pieces KEEP_CANDIDACIES
            GET /candidatures/{candidacy}/pieces/{file} SEE_CANDIDACIES
            POST /candidatures/{candidacy}/rappel KEEP_CANDIDACIES
            GET /candidatures/{candidacy}/rectifier KEEP_CANDIDACIES
            POST /candidatures/{candidacy}/rectifier KEEP_CANDIDACIES
            POST /candidatures/{candidacy}/retrait KEEP_CANDIDACIES
            POST /candidatures/{candidacy}/visa KEEP_CANDIDACIES
            GET /organigramme KEEP_CHART
            GET /organigramme/avis KEEP_CHART
            POST /organigramme/avis KEEP_CHART
            GET /organigramme/avis/envois/{intake} KEEP_CHART
            GET /organigramme/avis/envois/{intake}/arret KEEP_CHART
            POST /organigramme/avis/envois/{intake}/arret KEEP_CHART
            GET /organigramme/avis/{notice} KEEP_CHART
            POST /organigramme/avis/{notice}/champs KEEP_CHART
            GET /organigramme/avis/{notice}/fichier KEEP_CHART
            GET /organigramme/avis/{notice}/saisie KEEP_CHART
            POST /organigramme/avis/{notice}/saisie KEEP_CHART
            GET /organigramme/postes/{post} KEEP_CHART
            GET /organigramme/postes/{post}/fermeture KEEP_CHART
            POST /organigramme/postes/{post}/fermeture KEEP_CHART
            POST /organigramme/postes/{post}/fin KEEP_CHART
            GET /organigramme/postes/{post}/intitule KEEP_CHART
            POST /organigramme/postes/{post}/intitule KEEP_CHART
            POST /organigramme/postes/{post}/occupant KEEP_CHART
            GET /organigramme/postes/{post}/rattachement KEEP_CHART
            POST /organigramme/postes/{post}/rattachement KEEP_CHART
            GET /organigramme/postes/{post}/reouverture KEEP_CHART
            POST /organigramme/postes/{post}/reouverture KEEP_CHART
            GET /organigramme/propositions KEEP_CHART
            GET /organigramme/propositions/sures KEEP_CHART
            POST /organigramme/propositions/sures KEEP_CHART
            POST /organigramme/propositions/{proposal}/acceptation KEEP_CHART
            GET /organigramme/propositions/{proposal}/correction KEEP_CHART
            POST /organigramme/propositions/{proposal}/correction KEEP_CHART
            GET /organigramme/propositions/{proposal}/refus KEEP_CHART
            POST /organigramme/propositions/{proposal}/refus KEEP_CHART
            POST /organigramme/propositions/{proposal}/retour KEEP_CHART
            GET /recrutement SEE_VACANCIES
            GET /recrutement/chiffres SEE_RECRUITMENT_FIGURES
            GET /recrutement/chiffres/vacances SEE_RECRUITMENT_FIGURES
            GET /recrutement/conservation ERASE_CANDIDACY
            GET /recrutement/conservation/demandes/{candidacy}/effacement ERASE_CANDIDACY
            POST /recrutement/conservation/demandes/{candidacy}/effacement ERASE_CANDIDACY
            POST /recrutement/conservation/demandes/{candidacy}/refus ERASE_CANDIDACY
            POST /recrutement/conservation/duree ERASE_CANDIDACY
            GET /recrutement/conservation/effacement ERASE_CANDIDACY
            POST /recrutement/conservation/effacement ERASE_CANDIDACY
            GET /recrutement/nouvelle KEEP_VACANCIES
            POST /recrutement/nouvelle KEEP_VACANCIES
            GET /recrutement/{vacancy} SEE_VACANCIES
            GET /recrutement/{vacancy}/abandon KEEP_VACANCIES
            POST /recrutement/{vacancy}/abandon KEEP_VACANCIES
            GET /recrutement/{vacancy}/apercu SEE_VACANCIES
            GET /recrutement/{vacancy}/approbation APPROVE_VACANCY
            POST /recrutement/{vacancy}/approbation APPROVE_VACANCY
            GET /recrutement/{vacancy}/avis.pdf SEE_VACANCIES
            GET /recrutement/{vacancy}/candidatures SEE_CANDIDACIES
            POST /recrutement/{vacancy}/candidatures KEEP_CANDIDACIES
            GET /recrutement/{vacancy}/candidatures/nouvelle KEEP_CANDIDACIES
            GET /recrutement/{vacancy}/emploi-local SEE_CANDIDACIES
            GET /recrutement/{vacancy}/emploi-local/dossier.pdf SEE_CANDIDACIES
            POST /recrutement/{vacancy}/emploi-local/{step} JUDGE_CANDIDACY
            GET /recrutement/{vacancy}/issue KEEP_VACANCIES
            POST /recrutement/{vacancy}/issue KEEP_VACANCIES
            GET /recrutement/{vacancy}/ligne.csv SEE_VACANCIES
            GET /recrutement/{vacancy}/numero KEEP_VACANCIES
            POST /recrutement/{vacancy}/numero KEEP_VACANCIES
            GET /recrutement/{vacancy}/prolongation KEEP_VACANCIES
            POST /recrutement/{vacancy}/prolongation KEEP_VACANCIES
            GET /recrutement/{vacancy}/publication KEEP_VACANCIES
            POST /recrutement/{vacancy}/publication KEEP_VACANCIES
            GET /recrutement/{vacancy}/renvoi APPROVE_VACANCY
            POST /recrutement/{vacancy}/renvoi APPROVE_VACANCY
            GET /recrutement/{vacancy}/retour KEEP_VACANCIES
            POST /recrutement/{vacancy}/retour KEEP_VACANCIES
            GET /recrutement/{vacancy}/retrait KEEP_VACANCIES
            POST /recrutement/{vacancy}/retrait KEEP_VACANCIES
            GET /recrutement/{vacancy}/texte KEEP_VACANCIES
            POST /recrutement/{vacancy}/texte KEEP_VACANCIES
            GET /recrutement/{vacancy}/transmission KEEP_VACANCIES
            POST /recrutement/{vacancy}/transmission KEEP_VACANCIES
            POST /recrutement/{vacancy}/verification KEEP_VACANCIES
            """;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void each_route_asks_for_the_right_of_its_trade() {
        assertThat(closed().map(route -> route + " " + route.right().orElseThrow()))
                .containsExactlyElementsOf(RIGHTS.lines().toList());
    }

    private Stream<Route> closed() {
        return Routes.of(mapping)
                .filter(route -> !route.isOpen())
                .filter(route -> route.pattern().matches("/(recrutement|candidatures|organigramme)(/.*)?"));
    }
}
