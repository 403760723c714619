package id.go.lapor.desk;

import java.time.Duration;

import id.go.lapor.agency.RegionPoints;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where a province, regency or city lies in the country, as an image. */
@RestController
@PreAuthorize("isAuthenticated()")
class MapDesk {

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

	private static final Duration KEPT = Duration.ofDays(1);

	private final RegionPoints points;

	private final RegionMap map;

	MapDesk(RegionPoints points, RegionMap map) {
		this.points = points;
		this.map = map;
	}

	/** The same for everybody who asks, so it may stay in the browser for a day. */
	@GetMapping("/api/desk/regions/{region}/map")
	ResponseEntity<byte[]> show(@PathVariable String region) {
		var point = this.points.of(region).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
			.contentType(SVG)
			.body(this.map.of(point));
	}

}
