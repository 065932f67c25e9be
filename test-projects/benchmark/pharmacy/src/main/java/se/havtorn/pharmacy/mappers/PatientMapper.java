package se.havtorn.pharmacy.mappers;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import se.havtorn.pharmacy.writes.Patient;

@Mapper
public interface PatientMapper {
    @Insert("insert into patient(no, dx) values (#{entryNo}, #{diagnosis})")
    int insert(Patient patient);

    @Insert("insert into patient(no, ward) values (#{entryNo}, #{ward})")
    int insertWard(Patient patient);

    /** The statement stands in PatientMapper.xml. */
    int store(Patient patient);

    /** The statement stands in PatientMapper.xml. */
    int move(Patient patient);

    int rename(@Param("no") long no, @Param("value") String value);

    Patient find(@Param("nid") String nid);
}
