package id.go.lapor.archive;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.agency.RegionDirectory;
import id.go.lapor.audit.CopiedChains;
import id.go.lapor.duplicate.CopiedKeys;
import id.go.lapor.engine.HeldClock;
import id.go.lapor.privacy.Masking;
import id.go.lapor.privacy.SealedCopies;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Makes one archive in an open house: walks, takes moulds, pours. */
final class Generation {

	private final BeanFactory house;

	private final NamedParameterJdbcTemplate database;

	private final ArchiveOrder order;

	private final Country country;

	private final WordMaterial words = new WordMaterial();

	private Moulds moulds;

	Generation(BeanFactory house, ArchiveOrder order) {
		this.house = house;
		this.order = order;
		this.database = new NamedParameterJdbcTemplate(house.getBean(DataSource.class));
		this.country = new Country(house.getBean(AgencyDirectory.class), house.getBean(CategoryDirectory.class),
				house.getBean(RegionDirectory.class), this.words, staffed(), order.seed());
	}

	/** Walks the cases whose forms are copied. */
	Moulds walk() {
		try (var clock = new HeldClock()) {
			this.moulds = new Moulds(new WalkHouse(this.house, clock), this.country, this.database, this.order);
			this.moulds.take();
		}
		return this.moulds;
	}

	/**
	 * Copies them.
	 * @return how many rows
	 */
	long pour() {
		var writing = new Writing(new ReportWriter(this.words), this.country, this.house.getBean(Masking.class),
				this.house.getBean(SealedCopies.class), this.moulds.receiptHash());
		var pouring = new Pouring(this.country, writing,
				new SealedRowsOfCopies(this.house.getBean(CopiedChains.class), this.house.getBean(CopiedKeys.class)));
		try (var connection = this.house.getBean(DataSource.class).getConnection()) {
			try {
				return new Archive(this.order, this.moulds, pouring, numbers()).write(connection);
			}
			catch (SQLException | RuntimeException ex) {
				connection.rollback();
				throw ex;
			}
			finally {
				connection.setAutoCommit(true);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex.getMessage(), ex);
		}
	}

	/**
	 * Of every case that is there: those that were walked, and what the house had before.
	 */
	private List<String> numbers() {
		return this.database.getJdbcTemplate().queryForList("select case_number from complaint", String.class);
	}

	/** Bodies whose officers hear of every case: their moulds would be their own. */
	private Set<String> staffed() {
		return new HashSet<>(this.database.getJdbcTemplate()
			.queryForList("select distinct group_id_ from act_id_membership", String.class));
	}

}
