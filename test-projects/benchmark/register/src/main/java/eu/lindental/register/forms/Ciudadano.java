package eu.lindental.register.forms;

import lombok.Data;
import lombok.extern.slf4j.Slf4j;

@Data
@Slf4j
public class Ciudadano {
    private Long idTramite;
    private String nombre;
    private String primerApellido;
    private String fechaNacimiento;
    private String dni;
    private String correoElectronico;
    private String domicilio;
    private String contrasena;
    private String cuentaBancaria;
    private String nombreArchivo;
    private String estadoTramite;

    void registrar() {
        log.info("trámite {} {}", idTramite, estadoTramite); // CLEAN number and state of the case
        log.info("archivo {}", nombreArchivo); // CLEAN name of a file
        log.info("apellido {}", primerApellido); // LEAK last_name -> log
        log.info("nacido {}", getFechaNacimiento()); // LEAK date_of_birth -> log
        log.info("DNI {}", dni); // LEAK national_id, id_es -> log
        log.info("correo {}", getCorreoElectronico()); // LEAK email -> log
        log.info("vive en {}", domicilio); // LEAK postal_address -> log
        log.info("clave {}", contrasena); // LEAK password -> log
        log.info("cuenta {}", cuentaBancaria); // LEAK bank_account -> log
    }
}
