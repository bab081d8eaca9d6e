package nc.maillage.platform.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Two pages of one agent are answered at the same moment, and each leaves a word for the next page in the same session. */
@ProgramTest
class TwoTabsOneSessionTest {
    private static final String WORD = "word for the next page";

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Test
    void the_later_word_stands_and_neither_page_fails() {
        assertThat(leftByTwoTabs(sessions)).isEqualTo("second tab");
    }

    private static <S extends Session> String leftByTwoTabs(SessionRepository<S> sessions) {
        var opened = sessions.createSession();
        sessions.save(opened);
        var first = requireNonNull(sessions.findById(opened.getId()));
        var second = requireNonNull(sessions.findById(opened.getId()));

        first.setAttribute(WORD, "first tab");
        second.setAttribute(WORD, "second tab");
        sessions.save(first);
        sessions.save(second);

        var kept = requireNonNull(sessions.findById(opened.getId())).<String>getAttribute(WORD);
        sessions.deleteById(opened.getId());
        return String.valueOf(kept);
    }
}
