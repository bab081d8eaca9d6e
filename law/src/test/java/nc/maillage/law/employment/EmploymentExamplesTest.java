package nc.maillage.law.employment;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The examples of local employment, as a lawyer reads them in {@code features/emploi-local}. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features.emploi-local")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "nc.maillage.law.employment")
@ConfigurationParameter(key = PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, value = "true")
class EmploymentExamplesTest {}
