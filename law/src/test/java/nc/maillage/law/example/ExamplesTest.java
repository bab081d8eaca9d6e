package nc.maillage.law.example;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The examples of the schemes, as a lawyer reads them in {@code features}; those of the card have sentences of their own. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages({
    "features.amg-iles",
    "features.amg-nord",
    "features.bourses-iles",
    "features.bourses-nord",
    "features.bourses-sud",
    "features.hebergement-sud",
    "features.minimum-vieillesse-nord",
    "features.minimum-vieillesse-sud",
    "features.ticket-moderateur-sud",
    "features.vacances-noumea"
})
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "nc.maillage.law.example")
@ConfigurationParameter(key = PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, value = "true")
class ExamplesTest {}
