package nc.maillage.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in a small invented town: the demonstration itself, with people, files in every state, decisions and cards. What was
 * written before the test begins is drawn in its own time, one document a minute; what the test writes is drawn at once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "maillage.today=2026-11-24",
            "maillage.demo=true",
            "maillage.demo.population=400",
            "maillage.demo.seed=7",
            "maillage.demo.apart=60000"
        })
@ContextConfiguration(initializers = FreshHome.class)
public @interface TownTest {}
