package id.go.lapor.engine.door;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** How much of files a node reads at one time. */
class UploadLimitTests {

	private final UploadLimit limit = new UploadLimit();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private boolean passed;

	private final FilterChain house = (request, answer) -> this.passed = true;

	@Test
	void formWithFilesComesIn() throws Exception {
		this.limit.doFilter(form("multipart/form-data; boundary=x", 10), this.response, this.house);

		assertThat(this.passed).isTrue();
		assertThat(UploadLimit.ROOM.availablePermits()).isEqualTo(128);
	}

	@Test
	void formWithTooMuchIsNotRead() throws Exception {
		var form = form("multipart/form-data", 10);
		form.setContent(new byte[(int) UploadLimit.LARGEST + 1]);
		this.limit.doFilter(form, this.response, this.house);

		assertThat(this.passed).isFalse();
		assertThat(this.response.getStatus()).isEqualTo(413);
	}

	@Test
	void formOfUnknownLengthIsNotRead() throws Exception {
		var form = new MockHttpServletRequest("POST", "/lapor");
		form.setContentType("multipart/form-data");
		form.addHeader("Transfer-Encoding", "chunked");
		this.limit.doFilter(form, this.response, this.house);

		assertThat(this.passed).isFalse();
		assertThat(this.response.getStatus()).isEqualTo(411);
	}

	@Test
	void whereOthersTakeTheRoomTheSenderComesAgain() throws Exception {
		UploadLimit.ROOM.acquireUninterruptibly(127);
		try {
			this.limit.doFilter(form("multipart/form-data", 3 * 1024 * 1024), this.response, this.house);

			assertThat(this.passed).isFalse();
			assertThat(this.response.getStatus()).isEqualTo(503);
			assertThat(this.response.getHeader("Retry-After")).isEqualTo("10");
		}
		finally {
			UploadLimit.ROOM.release(127);
		}
	}

	@Test
	void wordsAloneNeedNoRoom() throws Exception {
		UploadLimit.ROOM.acquireUninterruptibly(128);
		try {
			this.limit.doFilter(form("application/x-www-form-urlencoded", 10), this.response, this.house);

			assertThat(this.passed).isTrue();
		}
		finally {
			UploadLimit.ROOM.release(128);
		}
	}

	private static MockHttpServletRequest form(String type, int length) {
		var form = new MockHttpServletRequest("POST", "/lapor");
		form.setContentType(type);
		form.setContent(new byte[length]);
		return form;
	}

}
