/* Stands in for Windows' bcryptprimitives.dll, which Wine 8 lacks and packages written in Rust load (of the tests'
   packages alone): its one function, by the generator that Wine has. No package contains it. */

#define LARGEST_PART 0x10000UL

__declspec(dllimport) unsigned char SystemFunction036(void *buffer, unsigned long size); /* RtlGenRandom */

__declspec(dllexport) int ProcessPrng(unsigned char *buffer, unsigned long long size)
{
    while (size) {
        unsigned long part = size > LARGEST_PART ? LARGEST_PART : (unsigned long)size;
        if (!SystemFunction036(buffer, part))
            return 0;
        buffer += part;
        size -= part;
    }
    return 1;
}
