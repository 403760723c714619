package id.go.lapor.routing;

import java.util.List;
import java.util.Map;

/**
 * The analysts' table {@code processes/routing/determine-agency.dmn}, however it is run.
 */
interface RoutingTable {

	String DETERMINE_AGENCY = "determine-agency";

	List<Map<String, Object>> evaluate(String decisionKey, Map<String, Object> inputs);

}
