package id.go.lapor;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** Rooms use rooms beneath them only, through their doors. */
class ModularityTests {

	private final ApplicationModules rooms = ApplicationModules.of(LaporApplication.class);

	@Test
	void roomsKeepToTheirFloors() {
		this.rooms.verify();
	}

	@Test
	void everyRoomSaysWhatItMayUse() {
		assertThat(this.rooms.stream()).isNotEmpty()
			.allSatisfy((room) -> assertThat(room.getBasePackage().toString()).isNotBlank());
		assertThat(this.rooms.stream()
			.filter((room) -> room.getBasePackage().getAnnotation(ApplicationModule.class).isEmpty())
			.map((room) -> room.getIdentifier().toString())).as("rooms without a promise").isEmpty();
	}

}
