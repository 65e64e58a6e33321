/** What the two tables of the small source say. */
export const statements = `quantity,form,group,place,period,value,base,note
cases,,,United States,2023,"9,619",,
cases,labor,,United States,2023,"1,066",,
share,,women,United States,2023,72%,known cases,of those whose gender was known
`;
export const yearly = `Year,Prosecutions,Convictions
2022,"15,159 (2,670)","5,577 (528)"
2023,"18,774 (2,115)","7,115 (1,256)"
`;
