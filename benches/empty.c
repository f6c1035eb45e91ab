/* The least that a process can be; what it takes, every program takes. */
int main(void) { return 0; }
