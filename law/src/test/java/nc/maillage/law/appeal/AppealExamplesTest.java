package nc.maillage.law.appeal;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The examples of the delays, as a lawyer reads them in {@code features/recours}. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features.recours")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "nc.maillage.law.appeal")
@ConfigurationParameter(key = PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, value = "true")
class AppealExamplesTest {}
