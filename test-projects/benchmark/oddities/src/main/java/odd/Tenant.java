package odd;

public class Tenant {
    public String flat;
    public String email;
    public String phone;
    public Tenant neighbour;

    public Tenant self() {
        return this;
    }
}
